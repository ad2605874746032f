package dev.cuecard.openedx.video;

import dev.cuecard.openedx.export.AttributeJson;
import dev.cuecard.openedx.export.OlxBlock;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// A transcript as a video names it.
///
/// @param language as it is written there
/// @param file as it is written there, or as Open edX calls it
record TranscriptName(String language, String file) {
  /// What was spoken unless something else is said.
  static final String DEFAULT_LANGUAGE = "en";

  /// All that `video` names, those first that count before others:
  ///
  /// ```
  /// transcripts = 'transcripts="{' language ":" file … '}"'
  /// transcript  = '<transcript language="' language '" src="' file '"/>'
  /// sub         = 'sub="' id '"'                    ; subs_<id>.srt.sjson, in English
  /// asset       = "<video_asset>" … '<transcript language_code="' language '" file_format="srt"/>'
  ///                                                  ; <edx_video_id>-<language>.srt
  /// ```
  static List<TranscriptName> of(OlxBlock video, Problems problems) {
    List<TranscriptName> names = new ArrayList<>();
    AttributeJson.of(video, "transcripts", problems)
        .entries()
        .forEach((language, file) -> names.add(new TranscriptName(language, file)));
    for (Element transcript : video.element().select("> transcript[src]")) {
      names.add(new TranscriptName(transcript.attr("language"), transcript.attr("src")));
    }
    String sub = video.attribute("sub");
    if (!sub.isEmpty()) {
      names.add(new TranscriptName(DEFAULT_LANGUAGE, "subs_" + sub + ".srt.sjson"));
    }
    String id = video.attribute("edx_video_id");
    for (Element transcript : video.element().select("video_asset transcript[language_code]")) {
      String language = transcript.attr("language_code");
      String file = id + "-" + language + "." + transcript.attr("file_format");
      names.add(new TranscriptName(language, file));
    }
    names.removeIf(name -> name.file().isBlank());
    return names;
  }
}

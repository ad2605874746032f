package dev.cuecard.render;

import dev.cuecard.clip.Clip;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A clip in the forms that it can be quoted in.
public final class ClipText {
  private ClipText() {}

  /// The quote, where it is from, and the link that plays it.
  public static String of(Clip clip, Style style) {
    return "“%s”%n— %s, %s%n%s%n"
        .formatted(
            Printable.isolated(Printable.of(clip.quote()), clip.track().language()),
            style.title(Printable.of(clip.recording().about().title())),
            style.time(
                Timestamp.exact(clip.span().start()) + "–" + Timestamp.exact(clip.span().end())),
            clip.link());
  }

  /// WebVTT for a file of the clip alone.
  public static String vtt(Clip clip) {
    return subtitles(clip, SubtitleFormat.WEBVTT);
  }

  /// SubRip for a file of the clip alone.
  public static String srt(Clip clip) {
    return subtitles(clip, SubtitleFormat.SUBRIP);
  }

  private static String subtitles(Clip clip, SubtitleFormat format) {
    return format.write(new Subtitles(format, clip.rebased())).text();
  }

  /// As `docs/schema/clip.schema.json` describes it.
  public static ObjectNode json(Clip clip) {
    ObjectNode node = Envelope.of("clip");
    node.put("document", clip.recording().id());
    node.put("title", clip.recording().about().title());
    node.put("language", clip.track().language());
    node.put("start", clip.span().start());
    node.put("end", clip.span().end());
    node.put("quote", clip.quote());
    node.put("link", clip.link());
    ArrayNode cues = node.putArray("cues");
    for (Cue cue : clip.track().cues()) {
      cues.addObject()
          .put("start", cue.span().start())
          .put("end", cue.span().end())
          .put("text", cue.text());
    }
    return node;
  }
}

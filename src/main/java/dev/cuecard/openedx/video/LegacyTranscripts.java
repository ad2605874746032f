package dev.cuecard.openedx.video;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The transcripts that no video names, because their own names say whose they are:
///
/// ```
/// name = [ language "_" ] "subs_" id [ ".srt" ] ( ".sjson" / ".srt" )    ; English without language
/// ```
final class LegacyTranscripts {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)_)?subs_(.+?)(?:\\.srt)?\\.(?:sjson|srt)");

  private final Map<String, List<TranscriptName>> byId = new HashMap<>();

  LegacyTranscripts(List<String> files) {
    for (String file : files) {
      Matcher name = NAME.matcher(file);
      if (name.matches()) {
        String language =
            Optional.ofNullable(name.group(1)).orElse(TranscriptName.DEFAULT_LANGUAGE);
        byId.computeIfAbsent(name.group(2), _ -> new ArrayList<>())
            .add(new TranscriptName(language, file));
      }
    }
  }

  /// Those of the video that has one of these ids.
  List<TranscriptName> of(List<String> ids) {
    return ids.stream()
        .distinct()
        .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
        .toList();
  }
}

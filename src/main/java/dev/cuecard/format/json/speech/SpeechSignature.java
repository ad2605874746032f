package dev.cuecard.format.json.speech;

import dev.cuecard.format.json.JsonOutline;
import java.util.Arrays;
import java.util.List;

/// Whether the beginning of a file shows a recognizer's JSON.
final class SpeechSignature {
  private static final List<String> TIMES =
      List.of(
          ".start",
          ".start_time",
          ".startTime",
          ".startTime.seconds",
          ".startOffset",
          ".start_offset",
          ".timestamp[]",
          ".offsets.from",
          ".elements[].ts");

  private static final List<String> TEXTS =
      List.of(
          ".text",
          ".transcript",
          ".word",
          ".words[].word",
          ".alternatives[].content",
          ".elements[].value");

  /// The whole text in one piece, which stands before the segments and may be longer than what is
  /// looked at.
  private static final List<String> WHOLE_TEXTS =
      List.of(
          "text",
          "results.transcripts[].transcript",
          "results.channels[].alternatives[].transcript",
          "results[].alternatives[].transcript");

  private static final int LONG = 10_000;

  /// What shows a recognizer's JSON without a segment in sight: whisper's of a recording in which
  /// nothing is said, AWS Transcribe's with all its speakers before the first word.
  private static final List<List<String>> SIGNS =
      List.of(
          List.of("text", "segments[]", "language"),
          List.of("jobName", "results.transcripts[].transcript"));

  private SpeechSignature() {}

  static boolean isIn(String head) {
    JsonOutline outline = JsonOutline.of(head);
    return Arrays.stream(SpeechDialect.values()).anyMatch(dialect -> has(outline, dialect.path()))
        || SIGNS.stream().anyMatch(paths -> paths.stream().allMatch(outline::has))
        || WHOLE_TEXTS.stream().anyMatch(text -> outline.isCutIn(text, LONG));
  }

  private static boolean has(JsonOutline outline, String path) {
    return TIMES.stream().anyMatch(time -> outline.has(path + time))
        && TEXTS.stream().anyMatch(text -> outline.has(path + text));
  }
}

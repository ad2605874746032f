package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// Clips as a list that mpv plays as one file (mpv, DOCS/edl-mpv.rst): file, start and length in
/// seconds. `%N%` before a value gives its length in bytes, so that no sign in it counts.
final class MpvEdl {
  private MpvEdl() {}

  static String of(ClipSheet sheet) {
    return "# mpv EDL v0\n"
        + sheet.clips().stream()
            .map(clip -> of(clip, sheet.location(clip)))
            .collect(Collectors.joining());
  }

  private static String of(Clip clip, String location) {
    return "%s,%s,%s,title=%s\n"
        .formatted(
            counted(location),
            Timestamp.seconds(clip.span().start()),
            Timestamp.seconds(clip.span().length()),
            counted(clip.quote().exact()));
  }

  private static String counted(String text) {
    String line = Printable.of(text);
    return "%" + line.getBytes(StandardCharsets.UTF_8).length + "%" + line;
  }
}

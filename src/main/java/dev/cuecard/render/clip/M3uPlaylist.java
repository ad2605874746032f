package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;
import java.util.stream.Collectors;

/// Clips as a playlist for VLC: an extended M3U whose options say from when to when to play
/// (VideoLAN wiki, “M3U”, `#EXTVLCOPT`). Players that do not know these play the whole recording.
final class M3uPlaylist {
  private M3uPlaylist() {}

  static String of(ClipSheet sheet) {
    return "#EXTM3U\n"
        + sheet.clips().stream()
            .map(clip -> of(clip, Printable.of(sheet.location(clip))))
            .collect(Collectors.joining());
  }

  private static String of(Clip clip, String location) {
    return "#EXTINF:%d,%s – %s\n#EXTVLCOPT:start-time=%s\n#EXTVLCOPT:stop-time=%s\n%s\n"
        .formatted(
            Math.ceilDiv(clip.span().length(), 1000L),
            Printable.of(clip.recording().title()),
            Printable.of(clip.quote().exact()),
            Timestamp.seconds(clip.span().start()),
            Timestamp.seconds(clip.span().end()),
            location.startsWith("#") ? "./" + location : location);
  }
}

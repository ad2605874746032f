package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.frame.FrameRate;
import dev.cuecard.clip.frame.FrameSpan;
import dev.cuecard.clip.frame.Timecode;
import dev.cuecard.render.Printable;
import java.util.List;
import java.util.Locale;

/// Clips as an edit decision list (CMX Edit Decision List 3600): an event each, of picture and
/// sound, cut one after the other from an hour on, as is the custom. The reel is `AX`, an auxiliary
/// source; the comment says which file.
final class Cmx3600 {
  private static final int MOST_EVENTS = 999;
  private static final long HOUR_MS = 3_600_000;

  private Cmx3600() {}

  static String of(ClipSheet sheet) {
    FrameRate rate = sheet.rate();
    StringBuilder out = new StringBuilder();
    out.append("TITLE: ").append(Printable.of(sheet.title())).append('\n');
    out.append(rate.isDropFrame() ? "FCM: DROP FRAME\n" : "FCM: NON-DROP FRAME\n");
    long at = start(rate);
    int number = 0;
    for (Clip clip : sheet.clips()) {
      FrameSpan source = FrameSpan.of(clip.span(), rate);
      FrameSpan record = source.at(at);
      out.append(
          String.format(
              Locale.ROOT,
              "\n%03d  AX       B     C        %s %s %s %s\n",
              ++number,
              Timecode.of(source.start(), rate),
              Timecode.of(source.end(), rate),
              Timecode.of(record.start(), rate),
              Timecode.of(record.end(), rate)));
      out.append("* FROM CLIP NAME: ").append(name(sheet.location(clip))).append('\n');
      out.append("* COMMENT: ").append(Printable.of(clip.quote().exact())).append('\n');
      at = record.end();
    }
    return out.toString();
  }

  /// The frame that is called 01:00:00:00.
  private static long start(FrameRate rate) {
    return rate.isDropFrame() ? rate.frame(HOUR_MS) : 3600L * rate.nominal();
  }

  private static String name(String location) {
    return Printable.of(location.substring(location.lastIndexOf('/') + 1));
  }

  /// What events beyond the three digits of their numbers come to.
  static List<String> objections(ClipSheet sheet) {
    return sheet.clips().size() > MOST_EVENTS
        ? List.of("a CMX 3600 list has at most 999 events, this one " + sheet.clips().size())
        : List.of();
  }
}

package dev.cuecard.clip.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How many frames a second has, and how they are numbered.
///
/// @param label as people call it: `25`, `29.97df`
/// @param frames in `seconds` seconds
/// @param isDropFrame whether numbers are left out of its timecode, so that it keeps to the clock
public record FrameRate(String label, int frames, int seconds, boolean isDropFrame) {
  private static final List<FrameRate> ALL =
      List.of(
          new FrameRate("23.976", 24_000, 1001, false),
          new FrameRate("24", 24, 1, false),
          new FrameRate("25", 25, 1, false),
          new FrameRate("29.97", 30_000, 1001, false),
          new FrameRate("29.97df", 30_000, 1001, true),
          new FrameRate("30", 30, 1, false),
          new FrameRate("50", 50, 1, false),
          new FrameRate("59.94", 60_000, 1001, false),
          new FrameRate("59.94df", 60_000, 1001, true),
          new FrameRate("60", 60, 1, false));

  /// That of European television, and of what is told nothing else.
  public static final FrameRate PAL = ALL.get(2);

  /// The rate that an option names.
  public static Optional<FrameRate> named(String label) {
    return ALL.stream().filter(rate -> rate.label.equals(label)).findFirst();
  }

  /// The names of all, for help and messages.
  public static String labels() {
    return ALL.stream().map(FrameRate::label).collect(Collectors.joining(", "));
  }

  /// The number of the frame that is nearest to `ms`, from 0.
  public long frame(long ms) {
    return Math.round((double) ms * frames / (1000L * seconds));
  }

  /// Frames a second as its timecode counts them: 30 for 29.97.
  public int nominal() {
    return Math.round((float) frames / seconds);
  }

  /// Frames a second.
  public double perSecond() {
    return (double) frames / seconds;
  }
}

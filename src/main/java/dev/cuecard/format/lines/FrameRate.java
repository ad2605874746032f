package dev.cuecard.format.lines;

import dev.cuecard.timedtext.Hints;
import java.util.Locale;
import java.util.Optional;

/// How fast the frames of a video follow one another.
///
/// @param perSecond frames a second
record FrameRate(double perSecond) {
  /// What is usual where nothing is said: film on NTSC, as most players of MicroDVD take it.
  static final FrameRate USUAL = new FrameRate(23.976);

  private static final double LEAST = 1;
  private static final double MOST = 1000;

  /// What the user says.
  public static Optional<FrameRate> of(Hints hints) {
    return hints.frameRate().stream().mapToObj(FrameRate::new).findFirst();
  }

  /// Reads `25`, `23.976`, `29,97`; empty for what no video has.
  public static Optional<FrameRate> of(String text) {
    return Optional.of(text.replace(',', '.'))
        .filter(number -> number.matches("\\d{1,4}(\\.\\d{1,9})?"))
        .map(number -> new FrameRate(Double.parseDouble(number)))
        .filter(rate -> rate.perSecond >= LEAST && rate.perSecond <= MOST);
  }

  /// When the frame of this number is shown, in milliseconds.
  public long millis(long frame) {
    return Math.round(frame * 1000 / perSecond);
  }

  /// The number of the frame that is shown nearest to `ms`.
  long frame(long ms) {
    return Math.round(ms * perSecond / 1000);
  }

  /// `23.976`.
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f", perSecond);
  }
}

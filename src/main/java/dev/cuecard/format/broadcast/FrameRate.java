package dev.cuecard.format.broadcast;

/// How fast frames follow one another, and how time codes count them.
///
/// @param counted frames that a time code counts in a second
/// @param real frames that pass in a second
public record FrameRate(int counted, double real) {
  /// Time codes count 30 frames, and 30000/1001 pass (SMPTE ST 12-1).
  public static final FrameRate NTSC = new FrameRate(30, 30_000 / 1001.0);

  /// Time codes count 24 frames, and 24000/1001 pass.
  public static final FrameRate FILM = new FrameRate(24, 24_000 / 1001.0);

  /// The rate of `real` frames a second, which time codes count as the next whole number.
  public static FrameRate of(double real) {
    double plausible = Math.clamp(real, 1, 240);
    double fraction = Math.ceil(plausible) * 1000 / 1001;
    boolean isFraction = Math.abs(plausible - fraction) < 0.01;
    return new FrameRate((int) Math.ceil(plausible), isFraction ? fraction : plausible);
  }

  /// When frame `number`, from 0, is shown, in milliseconds.
  public long millis(long number) {
    return Math.round(number * 1000 / real);
  }
}

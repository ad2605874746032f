package dev.cuecard.clip.cut;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What becomes of the subtitles of a cut.
public enum SubtitleMode {
  /// They are left out.
  NONE,
  /// They become a track that can be switched on.
  MUX,
  /// They become part of the picture.
  BURN;

  /// What an option names.
  public static Optional<SubtitleMode> named(String name) {
    return Arrays.stream(values())
        .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}

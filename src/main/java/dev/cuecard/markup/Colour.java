package dev.cuecard.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A colour of the sRGB space.
///
/// @param rgb 24 bits, `0xRRGGBB`
public record Colour(int rgb) {
  /// The names of CSS 2.1 (4.3.6), which WebVTT's classes, TTML and SubRip's `font` share.
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("black", 0x000000),
          Map.entry("silver", 0xC0C0C0),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("white", 0xFFFFFF),
          Map.entry("maroon", 0x800000),
          Map.entry("red", 0xFF0000),
          Map.entry("purple", 0x800080),
          Map.entry("fuchsia", 0xFF00FF),
          Map.entry("magenta", 0xFF00FF),
          Map.entry("green", 0x008000),
          Map.entry("lime", 0x00FF00),
          Map.entry("olive", 0x808000),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("navy", 0x000080),
          Map.entry("blue", 0x0000FF),
          Map.entry("teal", 0x008080),
          Map.entry("aqua", 0x00FFFF),
          Map.entry("cyan", 0x00FFFF),
          Map.entry("orange", 0xFFA500));

  public Colour {
    if ((rgb & 0xFF000000) != 0) {
      throw new IllegalArgumentException("not a colour of 24 bits: " + rgb);
    }
  }

  /// Reads `#rgb`, `#rrggbb`, `#rrggbbaa` (the transparency is left out), the same without `#`, and
  /// the names of CSS 2.1.
  public static Optional<Colour> of(String text) {
    String value = text.strip().toLowerCase(Locale.ROOT);
    Integer named = NAMES.get(value);
    if (named != null) {
      return Optional.of(new Colour(named));
    }
    String digits = value.startsWith("#") ? value.substring(1) : value;
    if (digits.matches("[0-9a-f]{3}")) {
      digits = digits.replaceAll("[0-9a-f]", "$0$0");
    }
    return digits.matches("[0-9a-f]{6}([0-9a-f]{2})?")
        ? Optional.of(new Colour(Integer.parseInt(digits.substring(0, 6), 16)))
        : Optional.empty();
  }

  /// `#rrggbb`.
  @Override
  public String toString() {
    return "#%06x".formatted(rgb);
  }
}

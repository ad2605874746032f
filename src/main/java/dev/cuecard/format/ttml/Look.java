package dev.cuecard.format.ttml;

import dev.cuecard.markup.Colour;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How letters look, what TTML inherits from the outside in.
///
/// @param ink empty for white, which letters are if nothing is said
/// @param background empty for none and for black, which stands behind subtitles anyway
/// @param font its name, empty if nothing is said
record Look(
    boolean bold,
    boolean italic,
    boolean underline,
    boolean strike,
    Optional<Colour> ink,
    Optional<Colour> background,
    Optional<String> font) {
  static final Look PLAIN =
      new Look(false, false, false, false, Optional.empty(), Optional.empty(), Optional.empty());

  static final Colour WHITE = new Colour(0xFFFFFF);
  static final Colour BLACK = new Colour(0);

  private static final Pattern PARTS =
      Pattern.compile(
          "rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*(?:,\\s*(\\d{1,3})\\s*)?\\)");

  /// What looks like this but for `properties`: `tts:fontStyle` and so on.
  Look with(Map<String, String> properties) {
    List<String> lines =
        Arrays.asList(properties.getOrDefault("tts:textDecoration", "").split("\\s+"));
    return new Look(
        is(properties.get("tts:fontWeight"), "bold", bold),
        is(properties.get("tts:fontStyle"), "italic", italic)
            || "oblique".equals(properties.get("tts:fontStyle")),
        line(lines, "underline", "noUnderline", underline),
        line(lines, "lineThrough", "noLineThrough", strike),
        colour(properties.get("tts:color"), WHITE, ink),
        colour(properties.get("tts:backgroundColor"), BLACK, background),
        Optional.ofNullable(properties.get("tts:fontFamily")).or(() -> font));
  }

  private static boolean is(
      @org.jspecify.annotations.Nullable String value, String wanted, boolean otherwise) {
    return value == null ? otherwise : value.equals(wanted);
  }

  /// > tts:textDecoration = "none" / *(underline / noUnderline / lineThrough / noLineThrough / ...)
  private static boolean line(List<String> lines, String on, String off, boolean otherwise) {
    return lines.contains(on) || (otherwise && !lines.contains(off) && !lines.contains("none"));
  }

  private static Optional<Colour> colour(
      @org.jspecify.annotations.Nullable String value, Colour usual, Optional<Colour> otherwise) {
    if (value == null) {
      return otherwise;
    }
    return isTransparent(value) ? Optional.empty() : colour(value).filter(c -> !c.equals(usual));
  }

  private static boolean isTransparent(String value) {
    return value.equals("transparent")
        || value.matches("#[0-9a-fA-F]{6}00|rgba\\([^)]{0,40},\\s*0\\s*\\)");
  }

  /// > color = "#" rrggbb 0*1(aa) / "rgb(" r "," g "," b ")" / "rgba(...)" / name
  static Optional<Colour> colour(String value) {
    Matcher parts = PARTS.matcher(value);
    if (!parts.matches()) {
      return Colour.of(value);
    }
    int rgb = 0;
    for (int part = 1; part <= 3; part++) {
      rgb = rgb << 8 | Math.min(255, Integer.parseInt(parts.group(part)));
    }
    return Optional.of(new Colour(rgb));
  }
}

package dev.cuecard.format.ttml;

import dev.cuecard.timedtext.Losses;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Styles that no other format has words for: marks of emphasis, outlines, sizes and slants of
/// letters, transparency.
final class UnsaidStyles {
  /// What is read into no format's notation.
  private static final Set<String> SAID =
      Set.of(
          "tts:backgroundColor",
          "tts:color",
          "tts:display",
          "tts:displayAlign",
          "tts:extent",
          "tts:fontFamily",
          "tts:fontStyle",
          "tts:fontWeight",
          "tts:origin",
          "tts:position",
          "tts:ruby",
          "tts:textAlign",
          "tts:textDecoration",
          "tts:writingMode");

  /// What only says how an area is filled, which every player does in its own way.
  private static final Set<String> OF_THE_AREA =
      Set.of(
          "tts:lineHeight",
          "tts:overflow",
          "tts:padding",
          "tts:showBackground",
          "tts:wrapOption",
          "tts:zIndex");

  /// What is so if nothing is said (TTML2 10.2, "Initial").
  private static final Pattern USUAL =
      Pattern.compile("none|normal|auto|visible|ltr|mixed|1(\\.0+)?|1c|100%|0(\\.0+)?%");

  private static final Pattern HALF_TRANSPARENT =
      Pattern.compile(
          "#[0-9a-f]{6}(?!ff)[0-9a-f]{2}|rgba\\((?![^)]{0,60},\\s{0,9}255\\s{0,9}\\)).*",
          Pattern.CASE_INSENSITIVE);

  private UnsaidStyles() {}

  /// Reports what of `properties` no other format can say.
  static void report(Map<String, String> properties, Losses losses) {
    properties.forEach((name, value) -> {
      boolean isUnsaid = !SAID.contains(name) && !OF_THE_AREA.contains(name);
      if (isUnsaid && !USUAL.matcher(value).matches()) {
        losses.add(name, value);
      }
    });
    String ink = properties.getOrDefault("tts:color", "");
    if (HALF_TRANSPARENT.matcher(ink).matches()) {
      losses.add("transparent letters", ink);
    }
  }
}

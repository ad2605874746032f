package dev.cuecard.format.youtube;

import dev.cuecard.markup.Colour;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How letters look: `b`, `i`, `u`, the colours `fc` and `bc`, `bo` how much of the background is
/// seen, `rb` the part of a ruby.
///
/// @param styles from the outermost
/// @param ruby 0 for none, 1 for a base, 2 for brackets, 4 and 5 for readings
record Pen(List<Style> styles, int ruby) {
  /// What YouTube writes for white and black, which letters and what is behind them are anyway.
  private static final Set<Integer> USUAL = Set.of(0xFFFFFF, 0xFEFEFE, 0x000000, 0x080808);

  Pen {
    styles = List.copyOf(styles);
  }

  static Pen of(Map<String, String> attributes) {
    List<Style> styles = new ArrayList<>();
    face(attributes, "b", Face.BOLD, styles);
    face(attributes, "i", Face.ITALIC, styles);
    face(attributes, "u", Face.UNDERLINE, styles);
    colour(attributes, "fc").map(Style.Ink::new).ifPresent(styles::add);
    if (!"0".equals(attributes.get("bo"))) {
      colour(attributes, "bc").map(Style.Background::new).ifPresent(styles::add);
    }
    String ruby = attributes.getOrDefault("rb", "0");
    return new Pen(styles, ruby.matches("[0-9]") ? Integer.parseInt(ruby) : 0);
  }

  private static void face(
      Map<String, String> attributes, String name, Face face, List<Style> styles) {
    if ("1".equals(attributes.get(name))) {
      styles.add(face);
    }
  }

  private static Optional<Colour> colour(Map<String, String> attributes, String name) {
    return Optional.ofNullable(attributes.get(name))
        .flatMap(Colour::of)
        .filter(colour -> !USUAL.contains(colour.rgb()));
  }

  /// Opens its styles, and returns what it opened.
  List<Style> open(CueTextBuilder out) {
    styles.forEach(out::open);
    return styles;
  }
}

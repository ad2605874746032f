package dev.cuecard.format.ass.script;

import dev.cuecard.markup.Colour;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How letters look at some place of a text.
///
/// @param ink empty for white, which letters have if nothing is said
/// @param font where it differs from the style's
/// @param size where it differs from the style's, in pixels of a picture of the usual height
public record Look(
    boolean bold,
    boolean italic,
    boolean underline,
    boolean strike,
    Optional<Colour> ink,
    Optional<String> font,
    OptionalDouble size) {
  public static final Look USUAL =
      new Look(
          false, false, false, false, Optional.empty(), Optional.empty(), OptionalDouble.empty());

  /// The lightest weight that is bold (CSS Fonts: 600 is demi-bold).
  private static final int BOLD = 600;

  /// > \b0, \b1 and \b700: the weight of the letters
  public static boolean isBold(int weight) {
    return weight == 1 || weight == -1 || weight >= BOLD;
  }

  /// The look of what has `style` besides this; the same for what no script can say.
  public Look with(Style style) {
    return switch (style) {
      case Face.BOLD -> new Look(true, italic, underline, strike, ink, font, size);
      case Face.ITALIC -> new Look(bold, true, underline, strike, ink, font, size);
      case Face.UNDERLINE -> new Look(bold, italic, true, strike, ink, font, size);
      case Face.STRIKE -> new Look(bold, italic, underline, true, ink, font, size);
      case Style.Ink(Colour colour) -> withInk(Optional.of(colour));
      case Style.Font(var name, var points) ->
          withFont(name.isPresent() ? name : font, points.isPresent() ? points : size);
      default -> this;
    };
  }

  /// The same with or without one of the faces.
  public Look with(Face face, boolean on) {
    return on
        ? with(face)
        : new Look(
            bold && face != Face.BOLD,
            italic && face != Face.ITALIC,
            underline && face != Face.UNDERLINE,
            strike && face != Face.STRIKE,
            ink,
            font,
            size);
  }

  public boolean has(Face face) {
    return styles().contains(face);
  }

  public Look withInk(Optional<Colour> colour) {
    return new Look(bold, italic, underline, strike, colour, font, size);
  }

  public Look withFont(Optional<String> name, OptionalDouble points) {
    return new Look(bold, italic, underline, strike, ink, name, points);
  }

  /// Its parts, the outermost first.
  public List<Style> styles() {
    List<Style> styles = new ArrayList<>();
    if (font.isPresent() || size.isPresent()) {
      styles.add(new Style.Font(font, size));
    }
    ink.ifPresent(colour -> styles.add(new Style.Ink(colour)));
    add(styles, bold, Face.BOLD);
    add(styles, italic, Face.ITALIC);
    add(styles, underline, Face.UNDERLINE);
    add(styles, strike, Face.STRIKE);
    return styles;
  }

  private static void add(List<Style> styles, boolean on, Face face) {
    if (on) {
      styles.add(face);
    }
  }
}

package dev.cuecard.format.json.youtube;

import dev.cuecard.format.json.JsonText;
import dev.cuecard.markup.Colour;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import java.util.ArrayList;
import java.util.List;

/// How YouTube writes a part of a text.
///
/// > pen = {bAttr, iAttr, uAttr: 0 or 1, fcForeColor, bcBackColor: 24 bits, foForeAlpha,
/// > boBackAlpha: 0 to 255}
///
/// @param isInvisible whether nothing of it is shown: converters hide placeholders that way
record YouTubePen(List<Style> styles, boolean isInvisible) {
  static final YouTubePen PLAIN = new YouTubePen(List.of(), false);

  YouTubePen {
    styles = List.copyOf(styles);
  }

  /// Reads the object at hand.
  static YouTubePen read(JsonText json) {
    List<Style> styles = new ArrayList<>();
    int[] alpha = {255, 255};
    json.entries(name -> {
      int value = json.integer(0);
      switch (name) {
        case "bAttr" -> add(Face.BOLD, value, styles);
        case "iAttr" -> add(Face.ITALIC, value, styles);
        case "uAttr" -> add(Face.UNDERLINE, value, styles);
        case "fcForeColor" -> styles.add(new Style.Ink(colour(value)));
        case "bcBackColor" -> styles.add(new Style.Background(colour(value)));
        case "foForeAlpha" -> alpha[0] = value;
        case "boBackAlpha" -> alpha[1] = value;
        default -> {}
      }
    });
    if (alpha[1] == 0) {
      styles.removeIf(Style.Background.class::isInstance);
    }
    return new YouTubePen(styles, alpha[0] == 0);
  }

  private static void add(Face face, int isOn, List<Style> styles) {
    if (isOn != 0) {
      styles.add(face);
    }
  }

  private static Colour colour(int value) {
    return new Colour(value & 0xFFFFFF);
  }

  /// Writes `text` with this pen.
  void write(String text, CueTextBuilder out) {
    styles.forEach(out::open);
    out.text(text);
    styles.forEach(_ -> out.close());
  }
}

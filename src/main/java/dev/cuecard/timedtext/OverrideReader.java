package dev.cuecard.timedtext;

import dev.cuecard.markup.Colour;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what SubRip borrows of the overrides of ASS: places, faces and colours.
///
/// ```
/// codes = *("\" name [value])
/// ```
final class OverrideReader {
  private static final Pattern CODE =
      Pattern.compile(
          "\\\\(?:an(?<key>[1-9])|a(?<old>\\d{1,2})|pos\\((?<x>[\\d.]+),(?<y>[\\d.]+)\\)"
              + "|(?<face>[ibus])(?<on>\\d+)|1?c(?:&H(?<bgr>[0-9A-Fa-f]{1,8})&?)?)");

  /// The picture that ASS measures in where nothing else is said.
  private static final double WIDTH = 384;

  private static final double HEIGHT = 288;

  private final CueTextBuilder out;
  private final Losses losses;
  private Placement placement = Placement.USUAL;

  OverrideReader(CueTextBuilder out, Losses losses) {
    this.out = out;
    this.losses = losses;
  }

  /// Where the last one that says it puts the text.
  Placement placement() {
    return placement;
  }

  /// Reads the codes between `{` and `}`.
  void read(String codes) {
    Matcher code = CODE.matcher(codes);
    int from = 0;
    while (code.find()) {
      lost(codes.substring(from, code.start()));
      code(code);
      from = code.end();
    }
    lost(codes.substring(from));
  }

  private void lost(String codes) {
    if (!codes.isBlank()) {
      losses.add("ASS overrides", codes);
    }
  }

  private void code(Matcher code) {
    if (code.group("key") != null) {
      placement = Placement.at(Placement.Anchor.ofKey(code.group("key").charAt(0) - '0'));
    } else if (code.group("old") != null) {
      placement = old(Integer.parseInt(code.group("old")));
    } else if (code.group("x") != null) {
      placement = at(TagReader.number(code.group("x")), TagReader.number(code.group("y")));
    } else if (code.group("face") != null) {
      out.face(face(code.group("face")), code.group("on").equals("0"));
    } else {
      colour(Optional.ofNullable(code.group("bgr")));
    }
  }

  /// > \a: 1 to 3 at the bottom, 5 to 7 at the top, 9 to 11 in the middle (SubStation Alpha)
  private Placement old(int key) {
    int column = (key & 3) - 1;
    int row = (key & 4) != 0 ? 2 : (key & 8) != 0 ? 1 : 0;
    return column < 0 ? placement : Placement.at(Placement.Anchor.of(column, row));
  }

  private Placement at(OptionalDouble x, OptionalDouble y) {
    if (x.isEmpty() || y.isEmpty()) {
      return placement;
    }
    var point =
        new Placement.Point(
            Math.min(100, x.getAsDouble() / WIDTH * 100),
            Math.min(100, y.getAsDouble() / HEIGHT * 100));
    return new Placement(placement.anchor(), Optional.of(point), OptionalDouble.empty());
  }

  private static Face face(String letter) {
    return switch (letter) {
      case "b" -> Face.BOLD;
      case "i" -> Face.ITALIC;
      case "u" -> Face.UNDERLINE;
      default -> Face.STRIKE;
    };
  }

  /// > \c&Hbbggrr&; without a value the usual colour
  private void colour(Optional<String> bgr) {
    out.close(Style.Ink.class::isInstance);
    bgr.map(digits -> Integer.parseUnsignedInt(digits, 16) & 0xFFFFFF)
        .map(value -> (value & 0xFF) << 16 | (value & 0xFF00) | value >> 16)
        .ifPresent(rgb -> out.open(new Style.Ink(new Colour(rgb))));
  }
}

package dev.cuecard.format.ass;

import dev.cuecard.format.ass.script.Keys;
import dev.cuecard.format.ass.script.Look;
import dev.cuecard.format.ass.script.Script;
import dev.cuecard.format.ass.script.ScriptColour;
import dev.cuecard.format.ass.script.ScriptStyle;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.Placement.Point;
import dev.cuecard.markup.Style.Face;
import dev.cuecard.timedtext.Losses;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Follows the override codes of one event (ASS spec, appendix A).
///
/// The first place and the first point count for all of the event, whatever follows, as in libass.
/// A code without a value goes back to what the style says.
final class Overrides {
  private static final String NUMBER = "-?\\d{1,7}(?:\\.\\d{0,9})?";

  private static final Pattern CODE =
      Pattern.compile(
          "(?<face>[bius])(?<on>-?\\d{1,6})?"
              + "|(?<ink>1?c)(?:&?[Hh]?(?<bgr>[0-9A-Fa-f]{1,8})&?)?"
              + "|an(?<key>\\d)"
              + "|a(?<old>\\d{1,2})"
              + "|(?<at>pos|move)\\(\\s*(?<x>NUMBER)\\s*,\\s*(?<y>NUMBER)\\s*(?:,[^)]*)?\\)?"
                  .replace("NUMBER", NUMBER)
              + "|fn(?<font>.*)"
              + "|(?<size>fs)(?<pixels>\\d{1,4}(?:\\.\\d{1,4})?)?"
              + "|r(?<style>[^a-z].*|)"
              + "|(?<sung>k[fo]?|K)(?<length>\\d{1,9})?"
              + "|kt(?<from>\\d{0,9})"
              + "|q(?<wrap>[0-3])"
              + "|p(?<scale>\\d{0,3})");

  private static final int USUAL_SYLLABLE = 100;

  private final Script script;
  private final ScriptStyle style;
  private final EventText out;
  private final Losses losses;
  private boolean noWrap;
  private @Nullable Anchor anchor;
  private @Nullable Point point;

  Overrides(Script script, ScriptStyle style, EventText out, Losses losses) {
    this.script = script;
    this.style = style;
    this.out = out;
    this.losses = losses;
    this.noWrap = script.screen().noWrap();
  }

  boolean noWrap() {
    return noWrap;
  }

  Placement placement() {
    return new Placement(
        anchor == null ? style.anchor() : anchor,
        Optional.ofNullable(point),
        OptionalDouble.empty());
  }

  /// @param written without its backslash: `i1`
  void code(String written) {
    Matcher code = CODE.matcher(written);
    if (!code.matches()) {
      lost(written);
    } else if (code.group("key") != null || code.group("old") != null) {
      anchor(code);
    } else if (code.group("at") != null) {
      point(code, written);
    } else if (code.group("sung") != null) {
      syllable(code, written);
    } else if (code.group("from") != null) {
      out.syllableFrom(number(code.group("from"), 0));
    } else if (code.group("scale") != null) {
      out.drawing(number(code.group("scale"), 0) > 0);
    } else if (code.group("wrap") != null) {
      noWrap = code.group("wrap").equals("2");
      lost(written);
    } else {
      out.look(look(code));
    }
  }

  private void lost(String written) {
    if (!written.isEmpty()) {
      losses.add("ASS overrides", "\\" + written);
    }
  }

  private void anchor(Matcher code) {
    Optional<Anchor> place =
        code.group("key") == null
            ? Keys.ofOld(number(code.group("old"), 0))
            : Keys.ofPad(number(code.group("key"), 0));
    anchor = anchor == null ? place.orElse(null) : anchor;
  }

  /// A text that moves stands where it starts.
  private void point(Matcher code, String written) {
    if (code.group("at").equals("move")) {
      losses.add("movements", "\\" + written);
    }
    if (point == null) {
      double x = Double.parseDouble(code.group("x"));
      double y = Double.parseDouble(code.group("y"));
      point = script.screen().point(x, y);
    }
  }

  /// > \k changes the colour at once; \kf, \K and \ko fill the letters or their outline.
  private void syllable(Matcher code, String written) {
    if (!code.group("sung").equals("k")) {
      losses.add("ways to fill the syllables of a song", "\\" + written);
    }
    out.syllable(number(code.group("length"), USUAL_SYLLABLE));
  }

  private Look look(Matcher code) {
    Look look = out.look();
    if (code.group("face") != null) {
      return face(code.group("face").charAt(0), code.group("on"));
    }
    if (code.group("ink") != null) {
      @Nullable String bgr = code.group("bgr");
      return look.withInk(bgr == null ? style.look().ink() : ScriptColour.read("&H" + bgr));
    }
    if (code.group("size") != null) {
      @Nullable String pixels = code.group("pixels");
      return look.withFont(
          look.font(),
          pixels == null
              ? OptionalDouble.empty()
              : OptionalDouble.of(script.screen().size(Double.parseDouble(pixels))));
    }
    if (code.group("font") != null) {
      return look.withFont(
          Optional.of(code.group("font").strip()).filter(name -> !name.matches("0?")), look.size());
    }
    return script.named(code.group("style").strip()).orElse(style).look();
  }

  private Look face(char letter, @Nullable String on) {
    Face face =
        switch (letter) {
          case 'b' -> Face.BOLD;
          case 'i' -> Face.ITALIC;
          case 'u' -> Face.UNDERLINE;
          default -> Face.STRIKE;
        };
    if (on == null) {
      return out.look().with(face, style.look().has(face));
    }
    int value = Integer.parseInt(on);
    return out.look().with(face, face == Face.BOLD ? Look.isBold(value) : value != 0);
  }

  private static int number(@Nullable String digits, int usual) {
    return digits == null || digits.isEmpty() ? usual : Integer.parseInt(digits);
  }
}

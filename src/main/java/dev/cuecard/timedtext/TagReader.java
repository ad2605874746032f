package dev.cuecard.timedtext;

import dev.cuecard.markup.Colour;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the tags in the text of one cue.
///
/// > text = *(tag / override / word) tag = "<" 0*1"/" name *(attribute) ">" override = "{\" codes
/// > "}"
///
/// Anything in angle brackets that is none of the tags known here is text: `<3`, `<<<<`.
final class TagReader {
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?<end>/?)(?<name>[A-Za-z]+)(?<rest>(?:[\\s.][^<>]*)?)/?>"
              + "|<(?<stamp>\\d{1,4}:[\\d:]{2,8}\\.\\d{3})>"
              + "|\\{(?<codes>\\\\[^{}]*)\\}"
              + "|&(?<entity>amp|lt|gt|nbsp|lrm|rlm);");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(color|face|size)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  private static final Pattern CODE =
      Pattern.compile(
          "\\\\(?:an(?<key>[1-9])|a(?<old>\\d{1,2})|pos\\((?<x>[\\d.]+),(?<y>[\\d.]+)\\)"
              + "|(?<face>[ibus])(?<on>\\d+)|1?c(?:&H(?<bgr>[0-9A-Fa-f]{1,8})&?)?)");

  /// The picture that ASS measures in where nothing else is said.
  private static final double WIDTH = 384;

  private static final double HEIGHT = 288;

  private final String text;
  private final Losses losses;
  private final CueTextBuilder out = new CueTextBuilder();
  private Placement placement = Placement.USUAL;

  TagReader(String text, Losses losses) {
    this.text = text;
    this.losses = losses;
  }

  /// Whether words that are meant as they are would be read as markup: `<b>` in a lesson on HTML.
  static boolean isMarkup(String words) {
    if (words.indexOf('<') < 0 && words.indexOf('{') < 0 && words.indexOf('&') < 0) {
      return false;
    }
    return MARKUP
        .matcher(words)
        .results()
        .anyMatch(found -> found.group("entity") != null || isKnown(found.group("name")));
  }

  Placement placement() {
    return placement;
  }

  CueText read() {
    if (text.indexOf('<') < 0 && text.indexOf('{') < 0 && text.indexOf('&') < 0) {
      return CueText.plain(text);
    }
    Matcher markup = MARKUP.matcher(text);
    var words = new StringBuilder();
    int from = 0;
    while (markup.find()) {
      words.append(text, from, markup.start());
      if (markup.group("entity") != null) {
        words.append(Entities.decode(markup.group()));
      } else if (isKnown(markup.group("name"))) {
        out.text(words.toString());
        words.setLength(0);
        markup(markup);
      } else {
        words.append(markup.group());
      }
      from = markup.end();
    }
    return out.text(words.append(text, from, text.length()).toString()).build();
  }

  private static boolean isKnown(@Nullable String name) {
    return name == null
        || switch (name.toLowerCase(Locale.ROOT)) {
          case "b", "strong", "i", "em", "u", "s", "strike", "del", "font", "br", "span" -> true;
          case "c", "v", "lang", "ruby", "rt", "rp" -> true;
          default -> false;
        };
  }

  private void markup(Matcher markup) {
    if (markup.group("codes") != null) {
      codes(markup.group("codes"));
    } else if (markup.group("stamp") != null) {
      stamp(markup.group("stamp"));
    } else {
      tag(
          markup.group("name").toLowerCase(Locale.ROOT),
          !markup.group("end").isEmpty(),
          markup.group("rest"));
    }
  }

  private void stamp(String written) {
    dev.cuecard.cue.Timestamp.parse(written).ifPresent(out::stamp);
  }

  /// > The end tag of a ruby text span may be left out (WebVTT 4.2.2).
  private void tag(String name, boolean isEnd, String rest) {
    switch (name) {
      case "br" -> out.text("\n");
      case "b", "strong" -> face(Face.BOLD, isEnd);
      case "i", "em" -> face(Face.ITALIC, isEnd);
      case "u" -> face(Face.UNDERLINE, isEnd);
      case "s", "strike", "del" -> face(Face.STRIKE, isEnd);
      case "ruby" -> {
        out.close(Face.RUBY_TEXT::equals);
        face(Face.RUBY, isEnd);
      }
      case "rt" -> {
        out.close(Face.RUBY_TEXT::equals);
        if (!isEnd) {
          out.open(Face.RUBY_TEXT);
        }
      }
      case "font" -> font(isEnd, rest);
      case "v" -> voice(isEnd, rest.replaceFirst("^\\.\\S*", "").strip());
      default -> {}
    }
  }

  private void face(Face face, boolean isEnd) {
    if (isEnd) {
      out.close(style -> style == face);
    } else {
      out.open(face);
    }
  }

  private void voice(boolean isEnd, String name) {
    if (isEnd) {
      out.close(Style.Voice.class::isInstance);
    } else if (!name.isEmpty()) {
      out.open(new Style.Voice(name));
    }
  }

  /// One tag opens one span, so that one end tag closes it: colour counts more than the letters'
  /// shape.
  private void font(boolean isEnd, String rest) {
    if (isEnd) {
      out.close(style -> style instanceof Style.Ink || style instanceof Style.Font);
      return;
    }
    Optional<Colour> colour = Optional.empty();
    Optional<String> face = Optional.empty();
    OptionalDouble size = OptionalDouble.empty();
    Matcher attribute = ATTRIBUTE.matcher(rest);
    while (attribute.find()) {
      String value =
          attribute.group().replaceFirst("^[^=]*=\\s*[\"']?", "").replaceAll("[\"']$", "");
      switch (attribute.group(1)) {
        case "color" -> colour = Colour.of(value);
        case "face" -> face = Optional.of(value);
        default -> size = number(value);
      }
    }
    out.open(colour.<Style>map(Style.Ink::new).orElse(new Style.Font(face, size)));
  }

  private static OptionalDouble number(String value) {
    return value.matches("\\d{1,4}(\\.\\d{1,4})?")
        ? OptionalDouble.of(Double.parseDouble(value))
        : OptionalDouble.empty();
  }

  private void codes(String codes) {
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
      placement = at(number(code.group("x")), number(code.group("y")));
    } else if (code.group("face") != null) {
      face(code.group("face"), code.group("on").equals("0"));
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

  private void face(String letter, boolean isEnd) {
    tag(letter, isEnd, "");
  }

  /// > \c&Hbbggrr&; without a value the usual colour
  private void colour(Optional<String> bgr) {
    out.close(Style.Ink.class::isInstance);
    bgr.map(digits -> Integer.parseUnsignedInt(digits, 16) & 0xFFFFFF)
        .map(value -> (value & 0xFF) << 16 | (value & 0xFF00) | value >> 16)
        .ifPresent(rgb -> out.open(new Style.Ink(new Colour(rgb))));
  }
}

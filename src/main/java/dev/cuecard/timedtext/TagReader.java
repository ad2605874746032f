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

  private final String text;
  private final CueTextBuilder out = new CueTextBuilder();
  private final OverrideReader overrides;

  TagReader(String text, Losses losses) {
    this.text = text;
    this.overrides = new OverrideReader(out, losses);
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
    return overrides.placement();
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
      overrides.read(markup.group("codes"));
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
      case "b", "strong" -> out.face(Face.BOLD, isEnd);
      case "i", "em" -> out.face(Face.ITALIC, isEnd);
      case "u" -> out.face(Face.UNDERLINE, isEnd);
      case "s", "strike", "del" -> out.face(Face.STRIKE, isEnd);
      case "ruby" -> {
        out.close(Face.RUBY_TEXT::equals);
        out.face(Face.RUBY, isEnd);
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

  static OptionalDouble number(String value) {
    return value.matches("\\d{1,4}(\\.\\d{1,4})?")
        ? OptionalDouble.of(Double.parseDouble(value))
        : OptionalDouble.empty();
  }
}

package dev.cuecard.format.webvtt;

import dev.cuecard.markup.CueText;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import java.util.Arrays;
import java.util.List;
import org.jsoup.parser.Parser;

/// Reads the text of a WebVTT cue by the specification's rules (6.4, "WebVTT cue text parsing
/// rules").
final class VttText {
  private final String text;
  private final CueTextBuilder out = new CueTextBuilder();
  private int at;

  private VttText(String text) {
    this.text = text;
  }

  static CueText read(String text) {
    return text.indexOf('<') < 0 && text.indexOf('&') < 0
        ? CueText.plain(text)
        : new VttText(text).tokens();
  }

  /// > token = string / start tag / end tag / timestamp tag
  private CueText tokens() {
    while (at < text.length()) {
      int tag = text.indexOf('<', at);
      int end = tag < 0 ? text.length() : tag;
      out.text(unescape(text.substring(at, end)));
      at = end;
      if (tag >= 0) {
        tag();
      }
    }
    return out.build();
  }

  /// A tag goes up to the next `>` or the end of the text.
  private void tag() {
    int close = text.indexOf('>', at);
    int end = close < 0 ? text.length() : close;
    String tag = text.substring(at + 1, end);
    at = Math.min(end + 1, text.length());
    if (tag.startsWith("/")) {
      endTag(tag.substring(1));
    } else if (!tag.isEmpty() && isDigit(tag.charAt(0))) {
      timestamp(tag);
    } else {
      startTag(tag);
    }
  }

  /// > start tag = name *("." class) 0*1(whitespace annotation)
  private void startTag(String tag) {
    int blank = 0;
    while (blank < tag.length() && !VttTiming.isWhitespace(tag.charAt(blank))) {
      blank++;
    }
    String[] names = tag.substring(0, blank).split("\\.", -1);
    List<String> classes = Arrays.stream(names).skip(1).filter(name -> !name.isEmpty()).toList();
    String annotation = unescape(tag.substring(blank)).strip().replaceAll("[ \t\n\f\r]+", " ");
    switch (names[0]) {
      case "c" -> out.open(Face.PLAIN, classes);
      case "i" -> out.open(Face.ITALIC, classes);
      case "b" -> out.open(Face.BOLD, classes);
      case "u" -> out.open(Face.UNDERLINE, classes);
      case "ruby" -> out.open(Face.RUBY, classes);
      case "rt" -> {
        if (out.innermost() == Face.RUBY) {
          out.open(Face.RUBY_TEXT, classes);
        }
      }
      case "v" -> out.open(new Style.Voice(annotation), classes);
      case "lang" -> out.open(new Style.Lang(annotation), classes);
      default -> {}
    }
  }

  /// > An end tag closes the current node if that has its name; "ruby" closes a ruby text too.
  private void endTag(String name) {
    if (name.equals("ruby") && out.innermost() == Face.RUBY_TEXT) {
      out.close();
    }
    if (name.equals(name(out.innermost())) && out.depth() > 0) {
      out.close();
    }
  }

  private void timestamp(String tag) {
    var timing = new VttTiming(tag);
    long time = timing.timestamp(0, tag.length());
    if (time >= 0) {
      out.stamp(time);
    }
  }

  /// The name of the tag that makes a span of `style`.
  static String name(Style style) {
    return switch (style) {
      case Face.BOLD -> "b";
      case Face.ITALIC -> "i";
      case Face.UNDERLINE -> "u";
      case Face.RUBY -> "ruby";
      case Face.RUBY_TEXT -> "rt";
      case Face.PLAIN, Face.STRIKE -> "c";
      case Style.Voice _ -> "v";
      case Style.Lang _ -> "lang";
      case Style.Ink _, Style.Background _, Style.Font _ -> "c";
    };
  }

  /// > HTML character references in data
  private static String unescape(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package dev.cuecard.timedtext;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Character references of HTML in text that is not HTML.
public final class Entities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  private Entities() {}

  public static String decode(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE.matcher(text).replaceAll(m -> quote(Parser.unescapeEntities(m.group(), true)));
  }

  /// `text` without references but `&amp;`, `&lt;` and `&gt;`, which stand for what would else
  /// begin a reference or a tag.
  public static String reduced(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE.matcher(text).replaceAll(m -> quote(reduced(m)));
  }

  private static String reduced(MatchResult reference) {
    String character = Parser.unescapeEntities(reference.group(), true);
    return switch (character) {
      case "&" -> "&amp;";
      case "<" -> "&lt;";
      case ">" -> "&gt;";
      default -> character;
    };
  }

  private static String quote(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}

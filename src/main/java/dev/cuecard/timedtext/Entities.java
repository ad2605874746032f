package dev.cuecard.timedtext;

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

  /// Makes of `text` what [#decode] turns back into it, changing as little as possible.
  public static String encode(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE.matcher(text).replaceAll(m -> quote("&amp;" + m.group().substring(1)));
  }

  private static String quote(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }
}

package dev.cuecard.wikitext;

import dev.cuecard.wikitext.unfold.Surroundings;
import dev.cuecard.wikitext.unfold.Unfolding;
import java.util.List;
import java.util.regex.Pattern;

/// MediaWiki's markup (Help:Formatting on mediawiki.org) read as text, in time linear in its
/// length, whatever stands in it:
///
/// ```java
/// List<Piece> pieces = Wikitext.pieces("== Fares ==\n* '''child''': one [[coin]]", Surroundings.UNKNOWN);
/// ```
///
/// What a page includes from elsewhere is not known. Of a template's arguments those are kept that
/// are sentences; what is in the margin of a page, as references, stands at its end or where the
/// page shows it.
public final class Wikitext {
  private static final Pattern REDIRECT = Pattern.compile("(?i)\\s*+#redirect\\s*+:?\\s*+\\[\\[");

  private Wikitext() {}

  /// Whether all that a page does is to lead to another: `#REDIRECT [[Fares]]` (Help:Redirects on
  /// mediawiki.org).
  public static boolean isRedirect(String text) {
    return REDIRECT.matcher(text).lookingAt();
  }

  /// The pieces of a page, in its order.
  public static List<Piece> pieces(String text, Surroundings surroundings) {
    return List.copyOf(Blocks.of(Unfolding.of(withUnixLines(text), surroundings)));
  }

  private static String withUnixLines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}

package dev.cuecard.quality.translation;

import dev.cuecard.quality.translation.Fault.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether what opens is closed again, where it is in the source: a sentence may end in the next
/// cue.
final class Pairs {
  private static final String OPEN = "([{（［｛【「『〈《";
  private static final String CLOSE = ")]}）］｝】」』〉》";
  private static final Pattern SMILEY = Pattern.compile("(?<=^|\\s)[:;=]-?[()]");
  private static final String OPEN_QUOTES = "«“„‹";
  private static final String CLOSE_QUOTES = "»”›";

  /// UAX 9: embeddings and overrides (2.1, 2.2) end with PDF, isolates (2.4) with PDI.
  private static final String EMBEDDINGS = "\u202a\u202b\u202d\u202e";

  private static final String OVERRIDES = "\u202d\u202e";
  private static final String ISOLATES = "\u2066\u2067\u2068";
  private static final char PDF = '\u202c';
  private static final char PDI = '\u2069';

  private Pairs() {}

  static Optional<Fault> brackets(Pairing pair) {
    return areBracketsClosed(pair.source())
            && !areBracketsClosed(pair.text())
            && !areBracketsClosed(pair.around().text())
        ? Optional.of(Fault.of(Kind.BRACKET_UNPAIRED))
        : Optional.empty();
  }

  private static boolean areBracketsClosed(String text) {
    return isBalanced(SMILEY.matcher(text).replaceAll(""), OPEN, CLOSE);
  }

  static Optional<Fault> quotes(Pairing pair) {
    return areQuotesClosed(pair.source())
            && !areQuotesClosed(pair.text())
            && !areQuotesClosed(pair.around().text())
        ? Optional.of(Fault.of(Kind.QUOTE_UNPAIRED))
        : Optional.empty();
  }

  /// German ends with the sign that English begins with.
  private static boolean areQuotesClosed(String text) {
    long straight = text.chars().filter(c -> c == '"').count();
    long open = count(text, OPEN_QUOTES);
    long close = count(text, CLOSE_QUOTES);
    boolean german = text.indexOf('„') >= 0;
    return straight % 2 == 0 && (open == close || (german && (open + close) % 2 == 0));
  }

  static Optional<Fault> directions(Pairing pair) {
    if (count(pair.text(), OVERRIDES) > 0) {
      return Optional.of(Fault.of(Kind.DIRECTION_FORCED));
    }
    boolean embedded =
        count(pair.text(), EMBEDDINGS) == pair.text().chars().filter(c -> c == PDF).count();
    boolean isolated =
        count(pair.text(), ISOLATES) == pair.text().chars().filter(c -> c == PDI).count();
    return embedded && isolated ? Optional.empty() : Optional.of(Fault.of(Kind.DIRECTION_UNPAIRED));
  }

  private static boolean isBalanced(String text, String open, String close) {
    return count(text, open) == count(text, close);
  }

  private static long count(String text, String signs) {
    return text.chars().filter(c -> signs.indexOf(c) >= 0).count();
  }
}

package dev.cuecard.language;

import java.util.regex.Pattern;

/// A sentence with which somebody begins to speak, as transcripts mark it: `Ada: It boils.`, `man:
/// Yes.`, `>> It boils.`
public final class Turn {
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
  private static final String SIGN =
      "(?:>>+\\s*+(?:"
          + NAME
          + "(?: "
          + NAME
          + "){0,2}:\\s)?|(?:"
          + NAME
          + "(?: "
          + NAME
          + "){0,2}|(?:wo)?man|(?:fe)?male|audience):\\s)";

  private static final Pattern FIRST = Pattern.compile("^" + SIGN + "\\s*+");
  private static final Pattern ANY = Pattern.compile("(?:^|[.!?…][\"”»]?\\s)" + SIGN);

  private Turn() {}

  /// What is said in `sentence`, without the name of who says it.
  public static String words(String sentence) {
    return FIRST.matcher(sentence).replaceFirst("");
  }

  /// Whether somebody begins to speak in `text`, at its beginning or later.
  public static boolean isIn(String text) {
    return ANY.matcher(text).find();
  }
}

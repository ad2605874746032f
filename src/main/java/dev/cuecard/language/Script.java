package dev.cuecard.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// What ways of writing have in common.
public final class Script {
  private static final Set<UnicodeScript> WITHOUT_BLANKS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final Set<String> LANGUAGES_WITHOUT_BLANKS =
      Set.of(
          "zh", "cmn", "yue", "wuu", "gan", "hak", "lzh", "ja", "th", "lo", "km", "my", "shn", "bo",
          "dz");

  private Script() {}

  /// Whether words that begin with this character are written without blanks between them.
  public static boolean isWithoutBlanks(int codePoint) {
    return WITHOUT_BLANKS.contains(UnicodeScript.of(codePoint));
  }

  /// Whether the words of `language` are written without blanks between them.
  public static boolean isWithoutBlanks(Language language) {
    return LANGUAGES_WITHOUT_BLANKS.contains(language.primary());
  }
}

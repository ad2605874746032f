package dev.cuecard.quality;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import dev.cuecard.language.Language;
import java.util.Set;

/// How long a line is for its readers: in characters as style guides count them.
///
/// Blanks and punctuation count (Netflix, "How is reading speed measured?"). Code points count, but
/// for those that take no room of their own: marks above and below letters (Netflix, Thai style
/// guide, 1, says so of tone marks and vowels; Arabic vowel points and Indic vowel signs without
/// width are alike), the medial and final letters that make up a Korean syllable, and invisible
/// ones such as direction marks. Grapheme clusters are not counted: they would make one of a
/// consonant and a vowel that stands beside it, which in Indic scripts is half of the text.
///
/// In Chinese, Japanese and Korean a character that fills a square is 1 and any other 0.5 (Netflix,
/// the same and the Japanese and Korean style guides, I.2).
public enum TextLength {
  /// Every character is 1.
  CHARACTERS,
  /// One that fills a square is 1, any other 0.5.
  SQUARES;

  /// Those that are written in squares. Min Nan is not among them: it is mostly written in Latin.
  private static final Set<String> IN_SQUARES =
      Set.of("zh", "cmn", "yue", "wuu", "gan", "hak", "lzh", "ja", "ko");

  private static final char FIRST_BEYOND_LATIN_1 = '\u0100';

  /// How `language` counts.
  public static TextLength in(Language language) {
    return IN_SQUARES.contains(language.primary()) ? SQUARES : CHARACTERS;
  }

  /// The length of `line`, a multiple of 0.5.
  public double of(String line) {
    int halves = 0;
    int width;
    for (int i = 0; i < line.length(); i += width) {
      int character = line.codePointAt(i);
      width = Character.charCount(character);
      halves += halves(character);
    }
    return halves / 2.0;
  }

  private int halves(int character) {
    if (!takesRoom(character)) {
      return 0;
    }
    return this == SQUARES && !isSquare(character) ? 1 : 2;
  }

  private static boolean takesRoom(int character) {
    if (character < FIRST_BEYOND_LATIN_1) {
      return !Character.isISOControl(character) && character != '\u00AD';
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          false;
      default -> !isLaterJamo(character);
    };
  }

  /// A vowel or final consonant of a Korean syllable that is spelled letter by letter.
  private static boolean isLaterJamo(int character) {
    return (character >= '\u1160' && character <= '\u11FF')
        || (character >= '\uD7B0' && character <= '\uD7FF');
  }

  private static boolean isSquare(int character) {
    if (character < FIRST_BEYOND_LATIN_1) {
      return false;
    }
    int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
  }
}

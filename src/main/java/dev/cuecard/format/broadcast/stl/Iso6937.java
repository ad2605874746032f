package dev.cuecard.format.broadcast.stl;

import java.text.Normalizer;

/// The Latin code table of EBU STL (Tech 3264, appendix 2: ISO 6937/2), where a letter's accent
/// stands before it.
final class Iso6937 {
  private static final char NONE = '\uFFFD';

  /// Codes A0 to BF.
  private static final String SIGNS = "\u00A0¡¢£$¥#§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿";

  /// Codes C0 to CF, to follow a letter.
  private static final String ACCENTS =
      "\uFFFD\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\uFFFD\u030A\u0327\uFFFD\u030B\u0328"
          + "\u030C";

  /// The same standing alone.
  private static final String ALONE = "\uFFFD`´^~¯˘˙¨\uFFFD˚¸\uFFFD˝˛ˇ";

  /// Codes D0 to DF.
  private static final String MORE_SIGNS = "—¹®©™♪¬¦\uFFFD\uFFFD\uFFFD\uFFFD⅛⅜⅝⅞";

  /// Codes E0 to FF.
  private static final String LETTERS = "ΩÆĐªĦ\uFFFDĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\u00AD";

  private Iso6937() {}

  /// Whether `code` is an accent of what follows.
  static boolean isAccent(int code) {
    return code >= 0xC0 && code < 0xD0 && ACCENTS.charAt(code - 0xC0) != NONE;
  }

  /// The character of `code`, 20 to 7E or A0 to FF; U+FFFD where there is none.
  static char character(int code) {
    return switch (code >> 4) {
      case 0xA, 0xB -> SIGNS.charAt(code - 0xA0);
      case 0xC -> NONE;
      case 0xD -> MORE_SIGNS.charAt(code - 0xD0);
      case 0xE, 0xF -> LETTERS.charAt(code - 0xE0);
      default -> code >= 0x20 && code < 0x7F ? (char) code : NONE;
    };
  }

  /// The letter `code` with the accent `accent`; the accent alone before a blank.
  static String accented(int accent, int code) {
    return code == ' '
        ? ALONE.substring(accent - 0xC0, accent - 0xBF)
        : Normalizer.normalize(
            "" + character(code) + ACCENTS.charAt(accent - 0xC0), Normalizer.Form.NFC);
  }
}

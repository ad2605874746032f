package dev.cuecard.index.ranking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Characters without case, accents and the spellings of Arabic and Russian that people mix. What
/// is neither letter nor digit becomes [#BORDER]; so do ideographs, which have no letters.
final class Folding {
  static final char BORDER = 0;

  /// Characters that are left out: marks above and below letters.
  static final char NOTHING = 1;

  private static final char UNKNOWN = 2;

  private final char[] known = new char[1 << 16];

  Folding() {
    Arrays.fill(known, UNKNOWN);
  }

  char of(char c) {
    char folded = known[c];
    if (folded == UNKNOWN) {
      folded = fold(c);
      known[c] = folded;
    }
    return folded;
  }

  private static char fold(char c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || c == 'ـ') {
      return NOTHING;
    }
    if (Character.isIdeographic(c) || !(Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
      return BORDER;
    }
    String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
    char base = Normalizer.normalize(lower, Normalizer.Form.NFKD).charAt(0);
    return switch (base) {
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> base;
    };
  }
}

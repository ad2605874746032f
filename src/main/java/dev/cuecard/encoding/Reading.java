package dev.cuecard.encoding;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/// A sample as it reads in one charset, to be judged as a text of some language.
final class Reading {
  private static final double MISPLACED = -1;

  private final Map<Character, Integer> counts = new HashMap<>();
  private final double ownShare;
  private int beyondAscii;
  private int misplaced;

  Reading(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    ownShare = ownShare(sample);
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        counts.merge(c, 1, Integer::sum);
        beyondAscii++;
      }
      if ((c > 0x7F || before > 0x7F) && !follows(before, c)) {
        misplaced++;
      }
      before = c;
    }
  }

  /// How well it reads, 1 at the best: the mean over its characters beyond ASCII.
  double fit(Orthography language) {
    double sum = MISPLACED * misplaced;
    for (var count : counts.entrySet()) {
      sum += count.getValue() * language.fit(count.getKey());
    }
    double mean = sum / Math.max(1, beyondAscii);
    return language.isLatin() || mean < 0 ? mean : mean * Math.min(1, 2 * ownShare);
  }

  /// The bytes beyond ASCII among those of words: nearly all in a text that is not written in Latin
  /// letters, and the same in whatever charset it is read.
  private static double ownShare(byte[] sample) {
    int beyond = 0;
    int latin = 0;
    for (byte b : sample) {
      beyond += b < 0 ? 1 : 0;
      latin += b > 0 && Character.isLetter(b) ? 1 : 0;
    }
    return beyond / (double) Math.max(1, beyond + latin);
  }

  /// Whether two neighbours can stand in a word: letters of one script, and no capital after a
  /// small one.
  private static boolean follows(char before, char c) {
    if (!Character.isLetter(before) || !Character.isLetter(c)) {
      return true;
    }
    return script(before) == script(c)
        && !(Character.isLowerCase(before) && Character.isUpperCase(c));
  }

  /// Japanese is written in three scripts at a time.
  private static UnicodeScript script(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case HIRAGANA, KATAKANA, COMMON -> UnicodeScript.HAN;
      default -> script;
    };
  }
}

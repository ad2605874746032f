package dev.cuecard.encoding;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;

/// A sample as it reads in one charset, to be judged as a text of some language.
final class Reading {
  private static final char LAST_ASCII = 0x7F;
  private static final double MISPLACED = -1;

  private final int[] counts = new int[Character.MAX_VALUE + 1];
  private final StringBuilder different = new StringBuilder();
  private final double ownShare;
  private int beyondAscii;
  private int misplaced;

  Reading(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LAST_ASCII) {
        beyondAscii++;
        if (counts[c]++ == 0) {
          different.append(c);
        }
      }
      if ((c > LAST_ASCII || before > LAST_ASCII) && !follows(before, c)) {
        misplaced++;
      }
      before = c;
    }
    ownShare = ownShare(sample);
  }

  /// How well it reads, 1 at the best: the mean over its characters beyond ASCII.
  double fit(Orthography language) {
    double sum = MISPLACED * misplaced;
    for (int i = 0; i < different.length(); i++) {
      char c = different.charAt(i);
      sum += counts[c] * language.fit(c);
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

  /// Whether a character can stand after another: no capital after a small letter, and no letter of
  /// another script beside a Latin one.
  private static boolean follows(char before, char c) {
    if (!Character.isLetter(before) || !Character.isLetter(c)) {
      return true;
    }
    if (before <= LAST_ASCII || c <= LAST_ASCII) {
      char other = before <= LAST_ASCII ? c : before;
      if (UnicodeScript.of(other) != UnicodeScript.LATIN) {
        return false;
      }
    }
    return !(Character.isLowerCase(before) && Character.isUpperCase(c));
  }
}

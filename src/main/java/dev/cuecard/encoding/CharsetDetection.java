package dev.cuecard.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Guesses the charset of bytes that have no byte order mark: by zero bytes, by escapes, or by how
/// they read in each of the charsets that were common before Unicode.
final class CharsetDetection {
  /// The most bytes that a guess by reading looks at.
  static final int SAMPLE = 16 * 1024;

  private static final int NUL_SAMPLE = 4096;
  private static final byte ESCAPE = 0x1B;
  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
  private static final Charset LAST_RESORT = Charset.forName("windows-1252");

  /// More than rounding adds to equal sums.
  private static final double TIE = 1e-9;

  private CharsetDetection() {}

  /// UTF-16 or UTF-32 by the places of its zero bytes: text of any language has the spaces, digits
  /// and line ends of ASCII, and nothing but these encodings has NULs for them.
  static Optional<Charset> byNulPattern(byte[] bytes) {
    int[] zeros = new int[4];
    int length = Math.min(bytes.length, NUL_SAMPLE) & ~3;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 3]++;
      }
    }
    int quarter = length / 4;
    if (quarter == 0) {
      return Optional.empty();
    }
    if (zeros[0] == quarter && zeros[1] > quarter / 2) {
      return Optional.of(StandardCharsets.UTF_32BE);
    }
    if (zeros[3] == quarter && zeros[2] > quarter / 2) {
      return Optional.of(StandardCharsets.UTF_32LE);
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (Math.max(even, odd) <= length / 20 || Math.min(even, odd) * 10 > Math.max(even, odd)) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /// ISO-2022-JP by the escape sequence that begins Japanese in it: all of its bytes are ASCII, so
  /// it would pass for UTF-8.
  static Optional<Charset> byEscapes(byte[] head) {
    for (int i = 0; i + 2 < head.length && head[i] >= 0; i++) {
      if (head[i] == ESCAPE && head[i + 1] == '$' && (head[i + 2] == '@' || head[i + 2] == 'B')) {
        return Optional.of(ISO_2022_JP);
      }
    }
    return Optional.empty();
  }

  /// The likeliest charset of a file that is not UTF-8: the one in which a sample from its first
  /// byte beyond ASCII reads best as a text of one of its languages.
  static Charset byReading(byte[] sample) {
    Charset likeliest = LAST_RESORT;
    double best = 0;
    for (LegacyCharset candidate : LegacyCharset.ALL) {
      double fit = candidate.fit(sample);
      if (fit > best + TIE) {
        best = fit;
        likeliest = candidate.charset();
      }
    }
    return likeliest;
  }
}

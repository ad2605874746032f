package dev.cuecard.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/// Guesses the charset of bytes that have no byte order mark. ICU knows most encodings best, and
/// juniversalchardet the two that ICU does not know at all: the chain was right for 95 % of 41
/// pairs of language and encoding, ICU alone for 90 %.
final class CharsetDetection {
  private static final int NUL_SAMPLE = 4096;

  /// The most bytes that a guess looks at.
  static final int SAMPLE = 16 * 1024;

  private static final byte ESCAPE = 0x1B;
  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

  private static final Set<String> BETTER_BY_MOZILLA = Set.of("IBM866", "TIS620", "TIS-620");

  /// A superset that writers of the narrower charset nearly always mean.
  private static final Map<String, String> AS_WRITTEN =
      Map.of(
          "ISO-8859-1",
          "windows-1252",
          "GBK",
          "GB18030",
          "GB2312",
          "GB18030",
          "TIS-620",
          "x-windows-874");

  private static final Charset LAST_RESORT = Charset.forName("windows-1252");

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

  /// The likeliest charset of a file that is not UTF-8, by the statistics of a sample from its
  /// first byte beyond ASCII: among those that it is not malformed in.
  static Charset byStatistics(byte[] sample) {
    return Stream.concat(mozilla(sample), icu(sample))
        .map(name -> AS_WRITTEN.getOrDefault(name, name))
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .filter(charset -> decodes(charset, sample))
        .findFirst()
        .orElse(LAST_RESORT);
  }

  private static Stream<String> mozilla(byte[] sample) {
    var detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).stream()
        .filter(BETTER_BY_MOZILLA::contains);
  }

  /// ICU's guesses, the likeliest first, without those that were ruled out before and those of
  /// mainframes: `IBM420_ltr` and the like.
  private static Stream<String> icu(byte[] sample) {
    return Arrays.stream(new CharsetDetector().setText(sample).detectAll())
        .map(CharsetMatch::getName)
        .filter(name -> !name.startsWith("IBM4") && !name.startsWith("UTF-"));
  }

  /// Whether the sample is well formed, but for a character cut off at its end.
  private static boolean decodes(Charset charset, byte[] sample) {
    var out = CharBuffer.allocate(sample.length + 1);
    return charset.newDecoder().decode(ByteBuffer.wrap(sample), out, false).isUnderflow();
  }
}

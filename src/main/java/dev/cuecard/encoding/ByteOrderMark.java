package dev.cuecard.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// U+FEFF at the start of a file, in the encoding that it gives away (Unicode 23.8). UTF-32LE
/// stands before UTF-16LE, whose mark is the beginning of its own.
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_32LE(StandardCharsets.UTF_32LE, "\u00FF\u00FE\0\0"),
  UTF_32BE(StandardCharsets.UTF_32BE, "\0\0\u00FE\u00FF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

  final Charset charset;
  private final String mark;

  ByteOrderMark(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(each -> each.opens(bytes)).findFirst();
  }

  int length() {
    return mark.length();
  }

  /// Whether a file that is read as `asked` begins with this mark: `UTF-16` covers both orders.
  boolean belongsTo(Charset asked) {
    return charset.name().startsWith(asked.name());
  }

  private boolean opens(byte[] bytes) {
    for (int i = 0; i < mark.length(); i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

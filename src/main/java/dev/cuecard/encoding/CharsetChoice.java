package dev.cuecard.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a file is decoded with.
///
/// @param start where its text begins: the length of the byte order mark before it, in bytes
record CharsetChoice(Charset charset, int start) {
  private static final int CHUNK = 1 << 16;

  /// Chooses the charset asked for, or else the one that the byte order mark names, or zero bytes
  /// or escapes betray, or UTF-8 if the file is that but for a few faults, or the likeliest.
  ///
  /// @param head the first 4 kB of the file or more, or all of it
  /// @param file is read once, and only if its head does not decide
  static CharsetChoice of(byte[] head, ByteSource file, Optional<Charset> asked)
      throws IOException {
    Optional<CharsetChoice> known = byHead(head, asked);
    return known.isPresent() ? known.get() : new CharsetChoice(byContent(file), 0);
  }

  /// The choice, if the head of a file makes it.
  static Optional<CharsetChoice> byHead(byte[] head, Optional<Charset> asked) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
    return asked
        .or(() -> mark.map(m -> m.charset))
        .or(() -> CharsetDetection.byNulPattern(head))
        .or(() -> CharsetDetection.byEscapes(head))
        .map(charset ->
            mark.filter(m -> m.belongsTo(charset))
                .map(m -> new CharsetChoice(m.charset, m.length()))
                .orElseGet(() -> new CharsetChoice(charset, 0)));
  }

  private static Charset byContent(ByteSource file) throws IOException {
    var utf8 = new Utf8Check();
    var sample = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = file.open()) {
      for (int length; (length = in.read(chunk)) > 0; ) {
        utf8.look(chunk, length);
        int from = sample.size() > 0 ? 0 : Utf8Check.pastAscii(chunk, 0, length);
        int room = CharsetDetection.SAMPLE - sample.size();
        sample.write(chunk, from, Math.min(length - from, room));
      }
    }
    return utf8.isUtf8()
        ? StandardCharsets.UTF_8
        : CharsetDetection.byReading(sample.toByteArray());
  }
}

package dev.cuecard.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The first bytes of a stream, which can be looked at before it is read.
///
/// @param bytes each as a character of its number
record Head(String bytes) {
  /// Enough to see the signature of a tar file, which stands in the middle of its first header.
  private static final int LENGTH = 1024;

  /// Looks at what `in`, which can be marked, begins with.
  static Head of(InputStream in) throws IOException {
    in.mark(LENGTH);
    byte[] bytes = in.readNBytes(LENGTH);
    in.reset();
    return new Head(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /// Whether the bytes from `offset` on are those of `signature`.
  boolean isAt(int offset, String signature) {
    return bytes.startsWith(signature, offset);
  }
}

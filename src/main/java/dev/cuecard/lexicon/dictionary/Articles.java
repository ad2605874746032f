package dev.cuecard.lexicon.dictionary;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The articles of a dictionary, one after the other, to be read at the places that its index
/// names. An index that names the same ones over and over, to keep its reader busy, gets no more of
/// them.
final class Articles {
  /// What is longer is no article of a dictionary of words.
  private static final int LONGEST = 1 << 16;

  /// How often all may be read: some indexes have a line for each form of a word.
  private static final long READINGS = 16;

  private static final long ALWAYS_ALLOWED = 1L << 20;

  private final byte[] bytes;
  private long left;

  Articles(byte[] bytes) {
    this.bytes = bytes;
    this.left = ALWAYS_ALLOWED + READINGS * bytes.length;
  }

  /// How many bytes they take.
  int size() {
    return bytes.length;
  }

  /// The article of `size` bytes at `from`; nothing, if it is not within the file or cannot be one.
  Optional<ByteBuffer> at(long from, long size) {
    left -= Math.max(0, size);
    if (from < 0 || size < 0 || from > bytes.length - size || size > LONGEST || left < 0) {
      return Optional.empty();
    }
    return Optional.of(ByteBuffer.wrap(bytes, (int) from, (int) size).slice());
  }
}

package dev.cuecard.embedding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The first 128 bits of a text's SHA-256: no two texts will ever have the same.
record TextHash(long high, long low) {
  static final int BYTES = 2 * Long.BYTES;

  static TextHash of(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return read(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }

  static TextHash read(ByteBuffer in) {
    return new TextHash(in.getLong(), in.getLong());
  }

  void write(ByteBuffer out) {
    out.putLong(high).putLong(low);
  }
}

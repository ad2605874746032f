package dev.cuecard.sqlite;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Numbers and records as SQLite stores them.
final class Payload {
  private static final int BLOCK = 7;

  private Payload() {}

  /// > A record contains a header and a body, in that order. The header begins with a single varint
  /// > which determines the total number of bytes in the header … Following the size varint are one
  /// > or more additional varints, one per column.
  static byte[] of(Row row) {
    ByteArrayOutputStream types = new ByteArrayOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Row.Value value : row.values()) {
      switch (value) {
        case Row.RowId() -> types.writeBytes(varint(0));
        case Row.Whole(long number) -> {
          types.writeBytes(varint(6));
          body.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }
        case Row.Text(String text) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          types.writeBytes(varint(2L * bytes.length + 13));
          body.writeBytes(bytes);
        }
      }
    }
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(varint(headerLength(types.size())));
    record.writeBytes(types.toByteArray());
    record.writeBytes(body.toByteArray());
    return record.toByteArray();
  }

  /// The length of a header counts the bytes of that length too.
  private static int headerLength(int types) {
    int length = types + 1;
    return varint(length).length == 1 ? length : types + 2;
  }

  /// > A variable-length integer … is a static Huffman encoding of 64-bit twos-complement integers
  /// > that uses less space for small positive values.
  ///
  /// Of nine bytes the last has eight bits; numbers that large (2⁵⁶) are not written here.
  static byte[] varint(long number) {
    if (number < 0 || number >= 1L << (8 * BLOCK)) {
      throw new IllegalArgumentException("not written here: " + number);
    }
    int bits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(number));
    byte[] bytes = new byte[(bits + BLOCK - 1) / BLOCK];
    long rest = number;
    for (int i = bytes.length - 1; i >= 0; i--) {
      bytes[i] = (byte) ((rest & 0x7f) | (i < bytes.length - 1 ? 0x80 : 0));
      rest >>>= BLOCK;
    }
    return bytes;
  }
}

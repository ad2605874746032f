package dev.cuecard.embedding;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/// A text's hash, its vector and a checksum, in a number of bytes that is the same for all. The
/// vector takes two bytes for each number and a scale for all: half of what floats take, and they
/// rank alike. Of one byte for each number that is not so: E5's vectors differ little.
///
/// @param dimensions of the vectors
record VectorRecord(int dimensions) {
  private static final int STEPS = Short.MAX_VALUE;

  int bytes() {
    return TextHash.BYTES + Float.BYTES + dimensions * Short.BYTES + Integer.BYTES;
  }

  ByteBuffer write(TextHash hash, float[] vector) {
    ByteBuffer out = ByteBuffer.allocate(bytes());
    hash.write(out);
    float largest = 0;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    out.putFloat(largest / STEPS);
    for (float value : vector) {
      out.putShort((short) (largest == 0 ? 0 : Math.round(value / largest * STEPS)));
    }
    return out.putInt(sum(out, 0)).flip();
  }

  /// Whether the record at the position of `in` was written to its end. Zeros were not: their sum
  /// is not zero.
  boolean isWhole(ByteBuffer in) {
    int start = in.position();
    return in.getInt(start + bytes() - Integer.BYTES) == sum(in, start);
  }

  private int sum(ByteBuffer record, int start) {
    var sum = new CRC32C();
    sum.update(record.duplicate().limit(start + bytes() - Integer.BYTES).position(start));
    return (int) sum.getValue();
  }

  /// The vector, if the record is that of `hash`.
  Optional<float[]> read(ByteBuffer in, TextHash hash) {
    if (!TextHash.read(in).equals(hash)) {
      return Optional.empty();
    }
    float step = in.getFloat();
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = in.getShort() * step;
    }
    return Optional.of(vector);
  }
}

package dev.cuecard.index.ranking;

import dev.cuecard.index.store.ByteVector;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// A vector of a query, in bytes, to be compared with many others, see [ByteVector].
///
/// Of a loop over integers Java's compiler makes vector instructions, of one over bytes it does
/// not. So four bytes are read as one integer, and each of them is multiplied with the number that
/// the query has in its place (docs/benchmarks.md).
final class AskedVector {
  private static final int LANES = 4;
  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;

  /// Of every four numbers the first, the second …
  private final int[] first;

  private final int[] second;
  private final int[] third;
  private final int[] fourth;

  /// @param vector of length 1
  AskedVector(float[] vector) {
    bytes = ByteVector.of(vector);
    first = lane(0);
    second = lane(1);
    third = lane(2);
    fourth = lane(3);
  }

  private int[] lane(int number) {
    int[] lane = new int[bytes.length / LANES];
    for (int i = 0; i < lane.length; i++) {
      lane[i] = bytes[LANES * i + number];
    }
    return lane;
  }

  /// How many numbers, and bytes, it has.
  int size() {
    return bytes.length;
  }

  byte[] bytes() {
    return bytes;
  }

  /// The cosine with the vector of as many numbers that begins at `from`.
  float cosine(byte[] vectors, int from) {
    return ByteVector.cosine(product(vectors, from), bytes.length);
  }

  private int product(byte[] vectors, int from) {
    int sum = 0;
    for (int i = 0; i < first.length; i++) {
      int four = (int) FOUR.get(vectors, from + LANES * i);
      sum +=
          first[i] * (byte) four
              + second[i] * (byte) (four >> 8)
              + third[i] * (byte) (four >> 16)
              + fourth[i] * (four >> 24);
    }
    for (int i = LANES * first.length; i < bytes.length; i++) {
      sum += bytes[i] * vectors[from + i];
    }
    return sum;
  }
}

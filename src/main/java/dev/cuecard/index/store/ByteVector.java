package dev.cuecard.index.store;

import org.apache.lucene.util.VectorUtil;

/// Vectors of length 1 in a byte a number, a quarter of what floats take. All of as many numbers
/// are scaled alike, so that dot products, which take half the time of cosines, rank as these do
/// (docs/quality.md).
public final class ByteVector {
  /// The largest number that fits, in parts of the root mean square of a vector's numbers. Of those
  /// of E5 none is larger, of MiniLM's one in a million, which is cut.
  private static final double LARGEST = 5;

  private ByteVector() {}

  /// A vector, as bytes.
  ///
  /// @param vector of length 1
  public static byte[] of(float[] vector) {
    double scale = scale(vector.length);
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      long scaled = Math.round(vector[i] * scale);
      bytes[i] = (byte) Math.clamp(scaled, -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }
    return bytes;
  }

  /// The cosine of two of as many numbers.
  public static float cosine(byte[] one, byte[] other) {
    double scale = scale(one.length);
    return (float) (VectorUtil.dotProduct(one, other) / (scale * scale));
  }

  private static double scale(int dimensions) {
    return Byte.MAX_VALUE * Math.sqrt(dimensions) / LARGEST;
  }
}

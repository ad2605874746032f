package dev.cuecard.index.store;

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

  /// The cosine of two of so many numbers, by their dot product.
  public static float cosine(int product, int dimensions) {
    double scale = scale(dimensions);
    return (float) (product / (scale * scale));
  }

  private static double scale(int dimensions) {
    return Byte.MAX_VALUE * Math.sqrt(dimensions) / LARGEST;
  }
}

package dev.cuecard.index.store;

/// Vectors of length 1 in half a byte a number: enough for what only adds to what another vector
/// says (docs/quality.md). The first half of the numbers is in the lower halves of the bytes, the
/// second half in the upper ones.
public final class NibbleVector {
  private static final int MOST = 7;

  /// So many parts of the root mean square of a vector's numbers are told apart by one; what is
  /// larger than seven of them is cut.
  private static final double STEP = 0.4;

  private NibbleVector() {}

  /// How many bytes a vector of so many numbers takes.
  public static int bytes(int numbers) {
    return (numbers + 1) / 2;
  }

  /// A vector, as bytes.
  ///
  /// @param vector of length 1
  public static byte[] of(float[] vector) {
    double scale = scale(vector.length);
    byte[] bytes = new byte[bytes(vector.length)];
    for (int i = 0; i < vector.length; i++) {
      int scaled = Math.clamp(Math.round(vector[i] * scale), -MOST, MOST);
      bytes[i % bytes.length] |= (byte) (i < bytes.length ? scaled & 0xf : scaled << 4);
    }
    return bytes;
  }

  /// The cosine of two of as many numbers.
  ///
  /// @param one as a [ByteVector]
  /// @param others of which one begins at `from`
  public static float cosine(byte[] one, byte[] others, int from) {
    int half = bytes(one.length);
    int sum = 0;
    for (int i = 0; i < one.length - half; i++) {
      int both = others[from + i];
      sum += one[i] * ((both << 28) >> 28) + one[half + i] * (both >> 4);
    }
    if (2 * half > one.length) {
      sum += one[half - 1] * ((others[from + half - 1] << 28) >> 28);
    }
    return (float) (sum / (ByteVector.scale(one.length) * scale(one.length)));
  }

  private static double scale(int numbers) {
    return Math.sqrt(numbers) / STEP;
  }
}

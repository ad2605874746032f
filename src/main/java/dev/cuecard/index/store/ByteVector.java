package dev.cuecard.index.store;

/// Vectors in a byte a number, a quarter of what floats take, each scaled so that its largest
/// number fills the byte: cosines, which know no length, rank as before (docs/quality.md).
public final class ByteVector {
  private ByteVector() {}

  public static byte[] of(float[] vector) {
    float largest = Float.MIN_NORMAL;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
    }
    return bytes;
  }
}

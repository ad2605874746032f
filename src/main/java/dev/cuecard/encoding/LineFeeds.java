package dev.cuecard.encoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Makes every line end a line feed, in bytes of UTF-8 or another superset of ASCII that has no
/// ASCII within its characters.
final class LineFeeds {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHS = 0x8080_8080_8080_8080L;
  private static final long RETURNS = '\r' * ONES;

  private LineFeeds() {}

  /// Rewrites the bytes in place, and returns where they now end.
  static int put(byte[] bytes, int from, int to) {
    int read = nextReturn(bytes, from, to);
    int write = read;
    while (read < to) {
      bytes[write++] = '\n';
      read += read + 1 < to && bytes[read + 1] == '\n' ? 2 : 1;
      int next = nextReturn(bytes, read, to);
      System.arraycopy(bytes, read, bytes, write, next - read);
      write += next - read;
      read = next;
    }
    return write;
  }

  /// The next carriage return, `to` if there is none. Eight bytes at a time: of those, a zero in
  /// `difference` has its high bit set by the subtraction.
  private static int nextReturn(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to) {
      long difference = (long) EIGHT.get(bytes, i) ^ RETURNS;
      if (((difference - ONES) & ~difference & HIGHS) != 0) {
        break;
      }
      i += Long.BYTES;
    }
    while (i < to && bytes[i] != '\r') {
      i++;
    }
    return i;
  }
}

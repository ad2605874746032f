package dev.cuecard.encoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Counts, as the bytes of a file go by, the characters beyond ASCII that are well formed in UTF-8
/// (Unicode 3.9, table 3-7) and the faults, a fault being what a decoder replaces by one U+FFFD.
final class Utf8Check {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

  private long right;
  private long wrong;
  private int missing;
  private int lowest;
  private int highest;

  /// Looks at the next `length` bytes of the file.
  void look(byte[] bytes, int length) {
    int i = 0;
    while (i < length) {
      if (missing > 0) {
        i += continues(bytes[i] & 0xFF) ? 1 : 0;
      } else {
        i = pastPairs(bytes, pastAscii(bytes, i, length), length);
        if (i < length && bytes[i] < 0) {
          begin(bytes[i++] & 0xFF);
        }
      }
    }
  }

  /// Whether the file is UTF-8, if with faults: ten characters beyond ASCII are right for each that
  /// is not. In any other encoding nearly all are wrong.
  boolean isUtf8() {
    return right >= 10 * (missing > 0 ? wrong + 1 : wrong);
  }

  /// The place of the first byte beyond ASCII, `to` if there is none.
  static int pastAscii(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to && ((long) EIGHT.get(bytes, i) & BEYOND_ASCII) == 0) {
      i += Long.BYTES;
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /// Past characters of two bytes, as alphabets other than Latin have them.
  private int pastPairs(byte[] bytes, int from, int to) {
    int i = from;
    while (i + 1 < to && isPair(bytes[i], bytes[i + 1])) {
      i += 2;
    }
    right += (i - from) / 2;
    return i;
  }

  private static boolean isPair(byte first, byte second) {
    return first >= (byte) 0xC2 && first <= (byte) 0xDF && second < (byte) 0xC0;
  }

  private void begin(int first) {
    if (first < 0xC2 || first > 0xF4) {
      wrong++;
      return;
    }
    missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  }

  /// Whether `next` belongs to the character begun; if not, that one is a fault.
  private boolean continues(int next) {
    if (next < lowest || next > highest) {
      wrong++;
      missing = 0;
      return false;
    }
    lowest = 0x80;
    highest = 0xBF;
    if (--missing == 0) {
      right++;
    }
    return true;
  }
}

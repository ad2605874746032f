package dev.cuecard.format.broadcast.scc;

import java.util.List;

/// Makes a line of closed captions from what it is to say.
///
/// ```java
/// new SccLine("00:00:01:00").send(RCL).at(15, 0).text("Hello").send(EOC)
/// ```
final class SccLine {
  static final int RCL = 0x1420;
  static final int BS = 0x1421;
  static final int DER = 0x1424;
  static final int RU2 = 0x1425;
  static final int RDC = 0x1429;
  static final int RTD = 0x142B;
  static final int EDM = 0x142C;
  static final int CR = 0x142D;
  static final int ENM = 0x142E;
  static final int EOC = 0x142F;
  static final int ITALIC = 0x112E;
  static final int WHITE = 0x1120;

  private static final List<Integer> FIRST_BYTES =
      List.of(
          0x11, 0x11, 0x12, 0x12, 0x15, 0x15, 0x16, 0x16, 0x17, 0x17, 0x10, 0x13, 0x13, 0x14, 0x14);
  private static final List<Integer> ODD_ROWS = List.of(2, 4, 6, 8, 10, 13, 15);

  private final StringBuilder line;
  private String blank = "\t";

  SccLine(String time) {
    line = new StringBuilder(time);
  }

  /// A control code, twice.
  SccLine send(int word) {
    return once(word).once(word);
  }

  SccLine once(int word) {
    line.append(blank).append("%02x%02x".formatted(odd(word >> 8), odd(word & 0xFF)));
    blank = " ";
    return this;
  }

  /// The preamble of a row, 1 to 15, and a column that is a multiple of four.
  SccLine at(int row, int column) {
    int second = ODD_ROWS.contains(row) ? 0x70 : 0x50;
    return send(FIRST_BYTES.get(row - 1) << 8 | second | column / 2);
  }

  SccLine text(String ascii) {
    String even = ascii.length() % 2 == 0 ? ascii : ascii + '\0';
    for (int i = 0; i < even.length(); i += 2) {
      once(even.charAt(i) << 8 | even.charAt(i + 1));
    }
    return this;
  }

  private static int odd(int code) {
    return Integer.bitCount(code) % 2 == 0 ? code | 0x80 : code;
  }

  @Override
  public String toString() {
    return line + "\n\n";
  }
}

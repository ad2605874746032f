package dev.cuecard.format.broadcast.stl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Makes an EBU STL file from what it is to say. Texts are written as their codes: `\u008A` is a
/// new line.
final class StlFile {
  private final byte[] gsi = new byte[1024];
  private final ByteArrayOutputStream blocks = new ByteArrayOutputStream();
  private int count;

  StlFile() {
    Arrays.fill(gsi, (byte) ' ');
    gsi(0, "850STL25.01100" + "09");
    gsi(253, "23");
    gsi(256, "00000000");
  }

  /// Writes `text` at byte `at` of the first block.
  StlFile gsi(int at, String text) {
    byte[] codes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(codes, 0, gsi, at, codes.length);
    return this;
  }

  /// A subtitle of one block.
  ///
  /// @param start hours, minutes, seconds, frames, two digits each
  StlFile add(String start, String end, String text) {
    return block(count + 1, 0xFF, 0, start, end, text);
  }

  /// A comment, not to be shown.
  StlFile comment(String text) {
    return block(count + 1, 0xFF, 1, "00000000", "00000000", text);
  }

  /// @param number of the subtitle
  /// @param extension number of the block in it, FF for the last
  /// @param comment 1 for one
  StlFile block(int number, int extension, int comment, String start, String end, String text) {
    byte[] block = new byte[128];
    Arrays.fill(block, 16, 128, (byte) 0x8F);
    block[1] = (byte) number;
    block[3] = (byte) extension;
    time(start, block, 5);
    time(end, block, 9);
    block[13] = 20;
    block[14] = 2;
    block[15] = (byte) comment;
    byte[] codes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(codes, 0, block, 16, codes.length);
    blocks.writeBytes(block);
    gsi(238, "%05d".formatted(++count));
    return this;
  }

  private static void time(String digits, byte[] block, int at) {
    for (int i = 0; i < 4; i++) {
      block[at + i] = Byte.parseByte(digits.substring(2 * i, 2 * i + 2));
    }
  }

  /// Changes a byte of the block that was added last.
  StlFile change(int at, int value) {
    byte[] all = blocks.toByteArray();
    all[all.length - 128 + at] = (byte) value;
    blocks.reset();
    blocks.writeBytes(all);
    return this;
  }

  byte[] bytes() {
    byte[] all = Arrays.copyOf(gsi, gsi.length + blocks.size());
    System.arraycopy(blocks.toByteArray(), 0, all, gsi.length, blocks.size());
    return all;
  }
}

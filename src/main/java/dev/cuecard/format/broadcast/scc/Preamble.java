package dev.cuecard.format.broadcast.scc;

import dev.cuecard.format.broadcast.Pen;
import dev.cuecard.format.broadcast.Pen.Ink;
import java.util.List;

/// A preamble address code: where the next characters of closed captions stand and how they look
/// (CEA-608, 47 CFR 15.119 (h)).
///
/// @param row 1 to 15
/// @param column 0 to 28
record Preamble(int row, int column, Pen pen) {
  /// Codes of colours, in preambles and within rows.
  private static final List<Ink> INKS =
      List.of(Ink.WHITE, Ink.GREEN, Ink.BLUE, Ink.CYAN, Ink.RED, Ink.YELLOW, Ink.MAGENTA);

  /// The first of the two rows of each first byte, 10 to 17; that of the first has but one.
  private static final int[] ROWS = {11, 1, 3, 12, 14, 5, 7, 9};

  private static final int INDENT = 0x10;
  private static final int ITALIC = 7;

  /// The preamble of two bytes without parity and channel.
  static Preamble of(int first, int second) {
    int row = ROWS[first & 7] + (first == 0x10 ? 0 : second >> 5 & 1);
    int code = second & 0x1F;
    boolean isIndent = code >= INDENT;
    Pen pen = isIndent ? Pen.PLAIN : within(code, Pen.PLAIN);
    return new Preamble(
        row, isIndent ? (code - INDENT) / 2 * 4 : 0, pen.underlined((second & 1) != 0));
  }

  /// The look that code `code` of a row's middle changes `pen` to: a colour ends italics, italics
  /// keep the colour.
  static Pen within(int code, Pen pen) {
    int look = code >> 1 & 7;
    Pen changed = look == ITALIC ? pen.italic(true) : pen.in(INKS.get(look)).italic(false);
    return changed.underlined((code & 1) != 0);
  }
}

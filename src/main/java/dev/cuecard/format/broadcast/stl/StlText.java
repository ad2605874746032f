package dev.cuecard.format.broadcast.stl;

import dev.cuecard.format.broadcast.Cell;
import dev.cuecard.format.broadcast.Pen;
import dev.cuecard.format.broadcast.Pen.Ink;
import dev.cuecard.format.broadcast.Row;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Reads the text field of EBU STL (Tech 3264, appendix 1 and 2).
final class StlText {
  static final int UNUSED = 0x8F;

  private static final int FIRST_PRINTABLE = 0x20;
  private static final int ITALIC = 0x80;
  private static final int NOT_ITALIC = 0x81;
  private static final int UNDERLINED = 0x82;
  private static final int NOT_UNDERLINED = 0x83;
  private static final int BOXED = 0x84;
  private static final int NOT_BOXED = 0x85;
  private static final int NEW_LINE = 0x8A;

  /// > Alphanumeric colours of teletext: 00 black to 07 white.
  private static final List<Ink> INKS = List.of(Ink.values());

  /// Empty for the Latin table, which needs more than a charset.
  private final String charset;

  private final Consumer<String> note;
  private final List<Row> rows = new ArrayList<>();
  private Row row = new Row();
  private Pen pen = Pen.PLAIN;

  private StlText(String charset, Consumer<String> note) {
    this.charset = charset;
    this.note = note;
  }

  /// The name in Java of the charset of a code table; empty for the Latin one.
  static String charset(String codeTable) {
    return switch (codeTable) {
      case "01" -> "ISO-8859-5";
      case "02" -> "ISO-8859-6";
      case "03" -> "ISO-8859-7";
      case "04" -> "ISO-8859-8";
      default -> "";
    };
  }

  /// The words of a text field with their tags.
  ///
  /// @param charset of [#charset]
  /// @param note is told each thing that is left out
  static String read(byte[] field, String charset, Consumer<String> note) {
    var text = new StlText(charset, note);
    for (int at = 0; at < field.length; at++) {
      at = text.code(field, at);
    }
    text.line();
    return text.rows.stream()
        .filter(row -> !row.isBlank())
        .map(Row::text)
        .collect(Collectors.joining("\n"));
  }

  /// Reads the code at `at`, and returns where its last byte stands.
  private int code(byte[] field, int at) {
    int code = field[at] & 0xFF;
    if (code < FIRST_PRINTABLE) {
      attribute(code);
      row.add(Cell.CODE);
    } else if (code >= ITALIC && code < 0xA0) {
      control(code);
    } else {
      int next = at + 1 < field.length ? field[at + 1] & 0xFF : 0;
      boolean hasLetter = (next >= FIRST_PRINTABLE && next < ITALIC) || next >= 0xA0;
      if (charset.isEmpty() && Iso6937.isAccent(code) && hasLetter) {
        row.add(new Cell(Iso6937.accented(code, next), pen));
        return at + 1;
      }
      character(code);
    }
    return at;
  }

  /// > Teletext attributes: each takes the place of a character.
  private void attribute(int code) {
    if (code < INKS.size()) {
      pen = pen.in(INKS.get(code));
    } else if (code < 0x0A || code == 0x0E || code == 0x0F) {
      note.accept("flashing and double width are left out");
    } else if (code >= 0x10 && code != 0x1C) {
      note.accept("teletext graphics and backgrounds are left out");
    }
  }

  private void control(int code) {
    switch (code) {
      case ITALIC, NOT_ITALIC -> pen = pen.italic(code == ITALIC);
      case UNDERLINED, NOT_UNDERLINED -> pen = pen.underlined(code == UNDERLINED);
      case NEW_LINE -> line();
      case BOXED, NOT_BOXED -> {}
      default -> note.accept("a control code has no meaning, left out");
    }
  }

  /// A row of teletext begins in white.
  private void line() {
    rows.add(row);
    row = new Row();
    pen = pen.in(Ink.WHITE);
  }

  private void character(int code) {
    String glyph =
        charset.isEmpty()
            ? Character.toString(Iso6937.character(code))
            : new String(new byte[] {(byte) code}, Charset.forName(charset));
    if (glyph.equals("\uFFFD")) {
      note.accept("a code has no character, read as �");
    }
    row.add(new Cell(glyph, pen));
  }
}

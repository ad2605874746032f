package dev.cuecard.wikitext;

import dev.cuecard.document.Block;
import dev.cuecard.wikitext.unfold.Marks;
import java.util.ArrayList;
import java.util.List;

/// The second of two passes over a page, which goes line by line:
///
/// ```
/// line      = heading | rule | item | table | preformatted | paragraph | blank
/// heading   = "="{1,6} text "="{1,6}
/// rule      = "----"
/// item      = ( "*" | "#" | ":" | ";" ) { "*" | "#" | ":" | ";" } text
/// table     = "{|" | "|+" caption | "|-" | ( "|" | "!" ) cells | "|}"
/// ```
final class Blocks {
  private static final String ITEMS = "*#:;";
  private static final int DEEPEST_HEADING = 6;

  private final List<Piece> pieces = new ArrayList<>();
  private final ShownText text = new ShownText();

  /// A line with marks, until these have divided it.
  private final ShownText divided = new ShownText();

  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int indent;
  private int tables;

  /// Whether the next line begins a block even though no blank line divides them.
  private boolean endsWithLine;

  private boolean preformatted;

  private Blocks() {}

  static List<Piece> of(String unfolded) {
    Blocks blocks = new Blocks();
    int end;
    for (int start = 0; start < unfolded.length(); start = end + 1) {
      int next = unfolded.indexOf('\n', start);
      end = next < 0 ? unfolded.length() : next;
      blocks.line(unfolded.substring(start, end));
    }
    blocks.endBlock();
    return blocks.pieces;
  }

  private void line(String line) {
    if (endsWithLine || (preformatted && !line.startsWith(" "))) {
      endBlock();
    }
    int start = TableLine.start(line);
    if (line.isBlank() || line.startsWith("----")) {
      endBlock();
    } else if (line.startsWith("{|", start)) {
      endBlock();
      tables++;
    } else if (tables > 0 && TableLine.isOne(line, start)) {
      tableLine(line, start);
    } else if (!heading(line)) {
      words(line);
    }
  }

  private void words(String line) {
    int marks = 0;
    while (marks < line.length() && ITEMS.indexOf(line.charAt(marks)) >= 0) {
      marks++;
    }
    if (marks > 0) {
      item(line, marks);
      return;
    }
    if (line.startsWith(" ") && tables == 0 && !preformatted) {
      endBlock();
      preformatted = true;
    }
    add(line);
    endsWithLine = SignatureTime.mayEnd(text);
  }

  private void item(String line, int marks) {
    endBlock();
    char last = line.charAt(marks - 1);
    begin(last, marks);
    String words = line.substring(marks);
    int colon = last == ';' ? words.indexOf(':') : -1;
    add(colon < 0 ? words : words.substring(0, colon));
    if (colon >= 0) {
      endBlock();
      begin(':', marks);
      add(words.substring(colon + 1));
    }
    endsWithLine = true;
  }

  private void begin(char mark, int marks) {
    kind =
        switch (mark) {
          case '*' -> Block.Kind.BULLET;
          case '#' -> Block.Kind.NUMBERED;
          default -> Block.Kind.PARAGRAPH;
        };
    indent = marks;
  }

  private boolean heading(String line) {
    if (!line.startsWith("=")) {
      return false;
    }
    String heading = line.strip();
    int end = heading.length();
    int level = 0;
    while (level < DEEPEST_HEADING
        && 2 * level + 2 < end
        && heading.charAt(level) == '='
        && heading.charAt(end - 1 - level) == '=') {
      level++;
    }
    if (level == 0) {
      return false;
    }
    endBlock();
    add(heading.substring(level, end - level));
    String words = SignedText.plain(text.take());
    if (!words.isEmpty()) {
      pieces.add(new Piece.Heading(level, words));
    }
    return true;
  }

  private void tableLine(String line, int start) {
    switch (TableLine.kind(line, start)) {
      case ROW -> endBlock();
      case CAPTION -> {
        endBlock();
        add(TableLine.withoutAttributes(line.substring(start + 2)));
        endsWithLine = true;
      }
      case END -> {
        endBlock();
        tables--;
        add(line.substring(start + 2));
      }
      case CELLS -> {
        for (String cell : TableLine.cells(line, start)) {
          text.endCell();
          add(cell);
        }
      }
    }
  }

  /// Adds a line, or a part of one, in which marks may end blocks and cells.
  private void add(String line) {
    if (Marks.divide(line)) {
      Inline.show(line, divided);
      addMarked(divided.take());
    } else {
      Inline.show(line, text);
    }
    text.blank();
  }

  private void addMarked(String words) {
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == Marks.BREAK || c == Marks.CELL || c == Marks.OUTDENT) {
        text.add(words.substring(start, i));
        mark(c);
        start = i + 1;
      }
    }
    text.add(words.substring(start));
  }

  private void mark(char c) {
    switch (c) {
      case Marks.BREAK -> {
        int depth = indent;
        endBlock();
        indent = depth;
      }
      case Marks.CELL -> text.endCell();
      default -> indent = Piece.Text.OUTDENT;
    }
  }

  private void endBlock() {
    boolean marked = text.isMarked();
    String words = marked ? SignedText.of(text.take()) : text.take();
    if (!words.isEmpty()) {
      pieces.add(new Piece.Text(kind, indent, words));
    }
    kind = Block.Kind.PARAGRAPH;
    indent = 0;
    endsWithLine = false;
    preformatted = false;
  }
}

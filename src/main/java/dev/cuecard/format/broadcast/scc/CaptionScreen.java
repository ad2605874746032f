package dev.cuecard.format.broadcast.scc;

import dev.cuecard.format.broadcast.Cell;
import dev.cuecard.format.broadcast.Pen;
import java.util.function.Consumer;

/// The two memories of a caption decoder, what is shown and what is loaded to be shown next, and
/// what codes do to them (CEA-608, 47 CFR 15.119).
///
/// What is new to the viewer becomes a cue: a pop-on caption from when it is shown to when it is
/// taken away; a row of roll-up captions from its first character to the carriage return; what is
/// painted, from its first character until the screen is cleared or painting begins anew.
final class CaptionScreen {
  private enum Mode {
    POP_ON,
    PAINT_ON,
    ROLL_UP
  }

  private static final int BOTTOM = 15;
  private static final int COLUMNS = 32;

  private final Captions captions;
  private final Consumer<String> notes;
  private final Page loaded = new Page();
  private final Page shown = new Page();

  private Mode mode = Mode.POP_ON;
  private int row = BOTTOM;
  private int column;
  private Pen pen = Pen.PLAIN;

  /// The frame that is decoded, and those in which `loaded` and `shown` got their first character.
  private long frame;

  private long loadedFrom;
  private long shownFrom;

  /// @param notes is told what is left out
  CaptionScreen(Captions captions, Consumer<String> notes) {
    this.captions = captions;
    this.notes = notes;
  }

  /// What follows was sent in this frame.
  void frame(long frame) {
    this.frame = frame;
  }

  /// A character of the basic set.
  void character(int code) {
    put(new Cell(CaptionCharacters.basic(code), pen));
  }

  /// > Miscellaneous control codes.
  void command(int code) {
    switch (code) {
      case 0x20 -> mode = Mode.POP_ON;
      case 0x21 -> backspace();
      case 0x24 -> page().cut(row, column);
      case 0x25, 0x26, 0x27 -> rollUp();
      case 0x28 -> {
        notes.accept("flashing is left out");
        put(Cell.CODE);
      }
      case 0x29 -> {
        take();
        mode = Mode.PAINT_ON;
      }
      case 0x2C -> take();
      case 0x2D -> carriageReturn();
      case 0x2E -> loaded.clear();
      case 0x2F -> show();
      default -> {}
    }
  }

  /// > Receipt of a roll-up code when in another style erases both memories.
  private void rollUp() {
    if (mode != Mode.ROLL_UP) {
      take();
      loaded.clear();
      mode = Mode.ROLL_UP;
      row = BOTTOM;
    }
    column = shown.isBlank() ? 0 : column;
  }

  private void carriageReturn() {
    if (mode == Mode.ROLL_UP) {
      take();
      column = 0;
      pen = Pen.PLAIN;
    }
  }

  /// What is shown is seen no longer, or stops being new.
  private void take() {
    if (!shown.isBlank()) {
      captions.add(shown, shownFrom, frame);
    }
    shown.clear();
  }

  /// What was loaded is shown. What was shown is not kept for another time, as it would be in a
  /// decoder: no file means that.
  private void show() {
    take();
    mode = Mode.POP_ON;
    shown.take(loaded);
    shownFrom = frame;
    column = 0;
    pen = Pen.PLAIN;
  }

  void preamble(Preamble to) {
    if (mode == Mode.ROLL_UP && to.row() != row) {
      shown.move(row, to.row());
    }
    row = to.row();
    column = to.column();
    pen = to.pen();
  }

  /// > Mid-row codes, special and extended characters, tab offsets.
  void code(int set, int code) {
    boolean isLow = code < 0x30;
    if (code < 0x20 || set == 0x14 || set == 0x15 || set == 0x16) {
      notes.accept("a code has no meaning, left out");
    } else if (set == 0x11 && isLow) {
      pen = Preamble.within(code, pen);
      put(Cell.CODE);
    } else if (set == 0x11) {
      put(new Cell(CaptionCharacters.special(code), pen));
    } else if (set == 0x12 || set == 0x13) {
      backspace();
      put(new Cell(CaptionCharacters.extended(set, code), pen));
    } else if (set == 0x17 && code > 0x20 && code < 0x24) {
      column += code - 0x20;
    } else {
      notes.accept("a background, a font or black letters are left out");
    }
  }

  private void backspace() {
    column = Math.max(0, column - 1);
    page().put(row, column, Cell.EMPTY);
  }

  private void put(Cell cell) {
    if (page().isUnwritten() && !cell.isBlank()) {
      started();
    }
    if (column >= COLUMNS && !cell.isBlank()) {
      notes.accept("a row is longer than 32 characters");
    }
    page().put(row, column++, cell);
  }

  private void started() {
    if (mode == Mode.POP_ON) {
      loadedFrom = frame;
    } else {
      shownFrom = frame;
    }
  }

  private Page page() {
    return mode == Mode.POP_ON ? loaded : shown;
  }

  /// The file is over.
  void end() {
    if (!shown.isBlank()) {
      captions.addLast(shown, shownFrom, frame + 1);
    }
    if (!loaded.isBlank()) {
      captions.addUnshown(loaded, loadedFrom);
    }
  }
}

package dev.cuecard.format.broadcast;

import dev.cuecard.document.Problem.Severity;

/// Decodes the words of line 21 (CEA-608, 47 CFR 15.119) for channel CC1.
///
/// What is new to the viewer becomes a cue: a pop-on caption from when it is shown to when it is
/// taken away; a row of roll-up captions from its first character to the carriage return; what is
/// painted, from its first character until the screen is cleared or painting begins anew.
final class CaptionDecoder {
  private enum Mode {
    POP_ON,
    PAINT_ON,
    ROLL_UP
  }

  private static final int SECOND_CHANNEL = 0x08;
  private static final int BOTTOM = 15;
  private static final int COLUMNS = 32;

  private final Captions captions;
  private final Tally tally;
  private final Page loaded = new Page();
  private final Page shown = new Page();

  private Mode mode = Mode.POP_ON;
  private int row = BOTTOM;
  private int column;
  private Pen pen = Pen.PLAIN;

  /// The frame that is decoded, those in which `loaded` and `shown` got their first character, and
  /// the time code of its line.
  private long frame;

  private long loadedFrom;
  private long shownFrom;
  private TimeCode time = new TimeCode(0, 0, 0, 0, false);

  /// The control code that the next word may repeat, or 0.
  private int repeatable;

  private boolean isOtherChannel;
  private boolean isText;
  private boolean isData;

  CaptionDecoder(Captions captions, Tally tally) {
    this.captions = captions;
    this.tally = tally;
  }

  /// A new line begins.
  ///
  /// @param isGap whether its first word does not follow at once on the last one
  void pause(boolean isGap) {
    repeatable = isGap ? 0 : repeatable;
  }

  /// Decodes a word of two bytes that was sent in frame `frame`.
  void word(long frame, int firstByte, int secondByte, TimeCode time) {
    this.frame = frame;
    this.time = time;
    checkParity(firstByte, secondByte);
    int first = firstByte & 0x7F;
    int second = secondByte & 0x7F;
    if (first >= 0x10 && first < 0x20) {
      control(first, second);
    } else {
      repeatable = 0;
      if (first > 0 && first < 0x10) {
        isData = first != 0x0F;
        note("XDS data is left out");
      } else {
        characters(first, second);
      }
    }
  }

  /// > Every byte has an odd number of ones.
  ///
  /// Files whose bytes have no parity bit at all are common.
  private void checkParity(int first, int second) {
    boolean isOdd = (Integer.bitCount(first) & Integer.bitCount(second) & 1) == 1;
    if (!isOdd && (first | second) > 0x7F) {
      note("a word has the wrong parity, read all the same");
    }
  }

  private void characters(int first, int second) {
    if (isData || (first | second) == 0) {
      return;
    }
    if (isOtherChannel || isText) {
      tally.add(Severity.WARNING, channel() + " is left out", time);
      return;
    }
    character(first);
    character(second);
  }

  private String channel() {
    return "a word of channel " + (isOtherChannel ? "CC2 or T2" : "T1");
  }

  private void character(int code) {
    if (code >= 0x20) {
      put(new Cell(CaptionCharacters.basic(code), pen));
    } else if (code > 0) {
      note("a byte is no character, left out");
    }
  }

  /// > Control codes are sent twice in consecutive frames; a decoder ignores the second.
  private void control(int first, int code) {
    int word = first << 8 | code;
    if (word == repeatable) {
      repeatable = 0;
      return;
    }
    repeatable = word;
    isData = false;
    isOtherChannel = (first & SECOND_CHANNEL) != 0;
    int set = first & ~SECOND_CHANNEL;
    boolean isCommand = (set == 0x14 || set == 0x15) && code >= 0x20 && code < 0x30;
    if (isCommand && !isOtherChannel) {
      isText = isText(code);
    }
    boolean isErasure = isCommand && (code == 0x2C || code == 0x2E);
    if (isOtherChannel || (isText && !isErasure)) {
      tally.add(Severity.WARNING, channel() + " is left out", time);
    } else if (isCommand) {
      command(code);
    } else if (code >= 0x40) {
      preamble(Preamble.of(set, code));
    } else {
      code(set, code);
    }
  }

  /// Whether the words after the command are of text that is not captions.
  private boolean isText(int command) {
    return switch (command) {
      case 0x2A, 0x2B -> true;
      case 0x20, 0x25, 0x26, 0x27, 0x29, 0x2F -> false;
      default -> isText;
    };
  }

  /// > Miscellaneous control codes.
  private void command(int code) {
    switch (code) {
      case 0x20 -> mode = Mode.POP_ON;
      case 0x21 -> backspace();
      case 0x24 -> page().cut(row, column);
      case 0x25, 0x26, 0x27 -> rollUp();
      case 0x28 -> {
        note("flashing is left out");
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

  private void preamble(Preamble to) {
    if (mode == Mode.ROLL_UP && to.row() != row) {
      shown.move(row, to.row());
    }
    row = to.row();
    column = to.column();
    pen = to.pen();
  }

  /// > Mid-row codes, special and extended characters, tab offsets.
  private void code(int set, int code) {
    boolean isLow = code < 0x30;
    if (code < 0x20 || set == 0x14 || set == 0x15 || set == 0x16) {
      note("a code has no meaning, left out");
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
      note("a background, a font or black letters are left out");
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
      note("a row is longer than 32 characters");
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

  private void note(String what) {
    tally.add(Severity.NOTE, what, time);
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

package dev.cuecard.quality;

import java.util.Locale;

/// What can be wrong with a cue, in the order in which it is reported.
public enum Rule {
  /// It shows nothing, or stands for a cue without words. No other rule of text or time is asked.
  EMPTY,
  /// It has more lines than there is room for.
  TOO_MANY_LINES,
  /// Its longest line does not fit the picture.
  LINE_TOO_LONG,
  /// Its times are the wrong way round. It is not asked how long it is shown.
  BACKWARDS,
  /// It has more text than can be read while it is shown.
  TOO_FAST,
  /// It is gone before it is noticed.
  TOO_SHORT,
  /// It stays so long that it is read twice.
  TOO_LONG,
  /// It starts before the cue before it in the file, empty ones aside. It is not asked for overlap
  /// or gap.
  ORDER,
  /// It starts while the cue before it is shown. Two cues of the same span are shown together on
  /// purpose: two speakers, two languages.
  OVERLAP,
  /// The time since the cue before it is neither a join nor a pause: it flickers.
  GAP,
  /// It has the text and the span of the cue before it.
  DUPLICATE,
  /// A tag is opened and not closed, closed and not opened, or two tags cross.
  TAG_BALANCE;

  /// Its name in commands and reports: `line-too-long`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

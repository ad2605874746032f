package dev.cuecard.format.transcript;

import dev.cuecard.timedtext.VoiceMark;
import java.util.regex.Pattern;

/// Who speaks, as the beginning of a text says it.
///
/// > text = 0*1(name ": ") words
final class Speaker {
  private static final String REST = "[\\p{L}\\p{M}\\p{Nd}.'’_-]{0,30}";

  /// One to four words that begin with a capital or a digit: `Ann`, `Speaker 1`, `SPEAKER_00`.
  static final String NAME = "\\p{Lu}" + REST + "(?:\\h[\\p{Lu}\\p{Nd}]" + REST + "){0,3}";

  static final VoiceMark MARK = new VoiceMark(Pattern.compile("(" + NAME + "):\\h+(?=\\S)"));

  private Speaker() {}
}

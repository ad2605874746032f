package dev.cuecard.format.lyrics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who sings, in Walaoke's extension of LRC: `F:` a woman, `M:` a man, `D:` both, before the words.
final class LrcVoice {
  private static final Pattern MARK = Pattern.compile("([FMD]):\\h*");

  private LrcVoice() {}

  static Optional<String> of(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.lookingAt() ? Optional.of(mark.group(1)) : Optional.empty();
  }

  /// `text` without the mark.
  static String strip(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.lookingAt() ? text.substring(mark.end()) : text;
  }

  /// Whether there is a mark for `voice`.
  static boolean isMark(String voice) {
    return voice.matches("[FMD]");
  }
}

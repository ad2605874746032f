package dev.cuecard.format.lyrics;

import dev.cuecard.timedtext.VoiceMark;
import java.util.regex.Pattern;

/// Who sings, in Walaoke's extension of LRC: `F:` a woman, `M:` a man, `D:` both, before the words.
final class LrcVoice {
  static final VoiceMark MARK = new VoiceMark(Pattern.compile("([FMD]):\\h*"));

  private LrcVoice() {}
}

package dev.cuecard.format.lines;

import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.LineParser;
import dev.cuecard.timedtext.parse.OpenEnded;
import dev.cuecard.timedtext.parse.SourceLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads text below time codes.
///
/// > file = *("*TC" time text) time = hours ":" minutes ":" seconds (";" / ":") frames
///
/// Text may also stand before and behind a time on its line. The time codes drop frames: of the
/// files that Google published, none has a time that this leaves out.
final class StcParser implements LineParser {
  static final String EXAMPLE = "a time such as *TC 00:00:01;15";

  private static final String CODE = "(\\d{1,2}):(\\d{2}):(\\d{2})[;:.](\\d{2})";
  private static final Pattern TIME = Pattern.compile("\\*TC\\h*" + CODE + "(?!\\d)");
  private static final Pattern BARE = Pattern.compile(CODE);

  private final OpenEnded cues;
  private final TimeCode code;

  StcParser(Hints hints, Sink sink) {
    this.cues = new OpenEnded(sink);
    this.code = TimeCode.of(hints);
  }

  static boolean isTime(String line) {
    return TIME.matcher(LenientTime.strip(line)).lookingAt();
  }

  @Override
  public void line(SourceLine line) {
    Matcher time = TIME.matcher(line.text());
    int from = 0;
    while (time.find()) {
      words(line, line.text().substring(from, time.start()));
      cues.begin(
          code.millis(number(time, 1), number(time, 2), number(time, 3), number(time, 4)), line);
      from = time.end();
    }
    words(line, line.text().substring(from));
  }

  @Override
  public boolean end() {
    return cues.end();
  }

  private void words(SourceLine line, String text) {
    String words = LenientTime.strip(text);
    if (BARE.matcher(words).matches()) {
      line.mended("a time without *TC, left out: what follows is taken with the cue above");
    } else if (cues.hasBegun()) {
      cues.words(line.with(words));
    } else if (!words.isEmpty()) {
      line.dropped(EXAMPLE);
    }
  }

  private static long number(Matcher time, int group) {
    return Long.parseLong(time.group(group));
  }
}

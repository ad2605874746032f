package dev.cuecard.format.lines;

import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LineParser;
import dev.cuecard.timedtext.parse.OpenEnded;
import dev.cuecard.timedtext.parse.SourceLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads TMPlayer.
///
/// > line = hours ":" minutes ":" seconds (":" / "=" / "," DIGIT "=") text
///
/// The digit counts the lines that are shown together.
final class TmPlayerParser implements LineParser {
  static final String EXAMPLE = "a line such as 00:00:10:text";

  private static final Pattern LINE =
      Pattern.compile("\\h*(\\d{1,2}):(\\d{2}):(\\d{2})(?:,(\\d)[:=]|[:=])(.*)", Pattern.DOTALL);

  private final OpenEnded cues;

  TmPlayerParser(Sink sink) {
    cues = new OpenEnded(sink);
  }

  /// Whether `line` is of the format and its text not a number, which would make it a time code.
  static boolean isSure(String line) {
    Matcher found = LINE.matcher(line);
    return found.matches() && !found.group(5).matches("(?s)\\d\\d(\\D.*)?");
  }

  @Override
  public void line(SourceLine line) {
    Matcher found = LINE.matcher(line.text());
    if (found.matches()) {
      boolean isAnother = found.group(4) != null && found.group(4).compareTo("1") > 0;
      if (!isAnother || !cues.hasBegun()) {
        cues.begin(millis(found), line);
      }
      cues.words(line.with(found.group(5).strip()));
    } else if (cues.hasBegun() && !line.isBlank()) {
      line.mended("a line without a time, taken as one of the cue above");
      cues.words(line);
    } else if (!line.isBlank()) {
      line.dropped(EXAMPLE);
    }
  }

  @Override
  public boolean end() {
    return cues.end();
  }

  private static long millis(Matcher time) {
    long hours = Long.parseLong(time.group(1));
    long minutes = Long.parseLong(time.group(2));
    return ((hours * 60 + minutes) * 60 + Long.parseLong(time.group(3))) * 1000;
  }
}

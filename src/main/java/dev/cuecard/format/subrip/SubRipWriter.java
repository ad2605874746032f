package dev.cuecard.format.subrip;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Blocks;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.util.regex.Pattern;

/// Writes SubRip: number, timing line, text, blank line.
final class SubRipWriter implements WritableFormat.Writer {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern ARROW = Pattern.compile("[-–—][-–— ]{0,96}>");

  private final Output out;
  private final Blocks blocks;
  private int number;

  SubRipWriter(Output out) {
    this.out = out;
    this.blocks = new Blocks(out, SubRipWriter::defused);
  }

  @Override
  public void cue(Cue cue) {
    blocks.begin().line(number(cue));
    out.time(cue.span().start(), ',').append(" --> ").time(cue.span().end(), ',');
    cue.settings().ifPresent(settings -> settings(cue, settings));
    out.append("\n");
    out.losses().voice(cue);
    blocks.text(cue);
  }

  /// The same text with another arrow in lines that would be read as timing lines.
  private static String defused(String text) {
    if (text.indexOf('>') < 0) {
      return text;
    }
    var safe = new StringBuilder();
    var timing = new SubRipTiming(text, ProblemLog.unread(text));
    int done = 0;
    while (timing.find(done)) {
      String line = text.substring(timing.lineStart, timing.lineEnd);
      safe.append(text, done, timing.lineStart).append(ARROW.matcher(line).replaceFirst("→"));
      done = timing.lineEnd;
    }
    return safe.append(text, done, text.length()).toString();
  }

  /// Cues are counted; an identifier that can stand in the number's place is kept, and one that is
  /// a number is counted on from, never back.
  private String number(Cue cue) {
    number++;
    String id = cue.id().orElse("");
    boolean isNumber = NUMBER.matcher(id).matches();
    if (isNumber && Integer.parseInt(id) >= number) {
      number = Integer.parseInt(id);
      return id;
    }
    if (!isNumber && !id.isBlank() && CueNumber.canBe(id)) {
      return id;
    }
    out.losses().id(cue);
    return Integer.toString(number);
  }

  private void settings(Cue cue, String settings) {
    if (settings.indexOf('\n') < 0 && SubRipParser.isSettings(settings)) {
      out.append(" ").append(settings);
    } else {
      out.losses().settings(cue);
    }
  }
}

package dev.cuecard.format.subrip;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.BlankLines;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;

/// Writes SBV: timing line, text, blank line.
final class SbvWriter implements WritableFormat.Writer {
  private final Output out;

  SbvWriter(Output out) {
    this.out = out;
  }

  @Override
  public void aside(Aside aside) {
    out.losses().aside(aside);
  }

  @Override
  public void cue(Cue cue) {
    if (!out.isFirstLine()) {
      out.append("\n");
    }
    out.losses().id(cue);
    out.losses().voice(cue);
    out.losses().settings(cue);
    out.append(time(cue.span().start())).append(",").line(time(cue.span().end()));
    String text = BlankLines.trim(cue.text()).replace("[br]", "\n");
    if (SbvParser.recognises(text)) {
      text = text.replaceAll("(\\d\\h*),(?=\\h*\\d+:)", "$1;");
    }
    if (!text.equals(cue.text())) {
      out.losses().add("[br], blank lines around a text and timing lines in it", cue.text());
    }
    if (!text.isEmpty()) {
      out.line(text);
    }
  }

  @Override
  public void end() {}

  /// `0:00:01.000`: the hours have no leading zero.
  private static String time(long ms) {
    String full = Timestamp.full(ms);
    return full.startsWith("0") ? full.substring(1) : full;
  }
}

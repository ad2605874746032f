package dev.cuecard.format.lines;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;
import java.util.Optional;

/// Writes MicroDVD: a line that gives the frame rate, and a line a cue.
final class MicroDvdWriter implements WritableFormat.Writer {
  private final Output out;
  private final Optional<FrameRate> asked;
  private FrameRate rate;
  private boolean hasRate;

  MicroDvdWriter(Output out, Hints hints) {
    this.out = out;
    this.asked = FrameRate.of(hints);
    this.rate = asked.orElse(FrameRate.USUAL);
  }

  /// The file's own rate counts where the user asks for none.
  @Override
  public boolean aside(Aside aside) {
    Optional<FrameRate> said = MicroDvdLine.of(aside.text()).flatMap(MicroDvdLine::rate);
    if (said.isEmpty()) {
      rateLine("{1}{1}" + rate);
      out.line(aside.text());
    } else if (asked.isEmpty() && !hasRate) {
      rate = said.get();
      rateLine(aside.text());
    }
    return true;
  }

  @Override
  public void cue(Cue cue) {
    rateLine("{1}{1}" + rate);
    out.losses().allButWords(cue);
    String text = cue.text().strip().lines().collect(java.util.stream.Collectors.joining("|"));
    boolean isOneLine = cue.text().indexOf('\n') < 0;
    if (!isOneLine) {
      out.losses().add("line ends other than |", cue.text());
    }
    out.append(frame(cue.span().start()))
        .append(frame(cue.span().end()))
        .line(isOneLine ? cue.text() : text);
  }

  private void rateLine(String line) {
    if (!hasRate) {
      out.line(line);
      hasRate = true;
    }
  }

  private String frame(long ms) {
    return "{" + rate.frame(ms) + "}";
  }
}

package dev.cuecard.format.transcript;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.OpenEnds;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a transcript: `[0:00:31] text`, or `[0:00:31 - 0:00:35] text` where the next cue does not
/// begin when this one ends, and for the first, which shows what the file is.
final class TranscriptWriter implements WritableFormat.Writer {
  private final Output out;
  private @Nullable TimeSpan open;
  private String text = "";
  private boolean isFirst = true;

  TranscriptWriter(Output out) {
    this.out = out;
  }

  @Override
  public boolean aside(Aside aside) {
    write(-1);
    out.line(aside.text());
    return true;
  }

  @Override
  public void cue(Cue cue) {
    out.losses().id(cue);
    out.losses().settings(cue);
    if (cue.voice().isPresent() && !cue.voice().equals(Speaker.MARK.of(cue.text()))) {
      out.losses().voice(cue);
    }
    String words = text(cue.text());
    if (!words.equals(cue.text())) {
      out.losses().add("blank lines, blanks around lines, and times there", cue.text());
    }
    if (words.isEmpty()) {
      out.losses().add("cues without words", ClockTime.of(cue.span().start()));
      return;
    }
    write(cue.span().start());
    text = words;
    open = cue.span();
  }

  @Override
  public void end() {
    write(-1);
  }

  /// Writes the cue that is open, if one is.
  ///
  /// @param next when the next begins; -1 if there is none
  private void write(long next) {
    TimeSpan span = open;
    open = null;
    if (span == null) {
      return;
    }
    long told = next > span.start() ? next : span.start() + OpenEnds.LAST;
    String end = isFirst || span.end() != told ? " - " + ClockTime.of(span.end()) : "";
    out.append("[").append(ClockTime.of(span.start())).append(end).append("] ").line(text);
    isFirst = false;
  }

  /// The lines that can be written so that they are read as they are.
  private static String text(String text) {
    return text.lines()
        .map(line -> safe(LenientTime.strip(line).strip()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /// A time in brackets at the beginning of a line would be that of another cue.
  private static String safe(String line) {
    boolean isTimed =
        TimedLine.of(line).filter(found -> found.shape() == TimedLine.Shape.BRACKETS).isPresent();
    return isTimed ? "– " + line : line;
  }
}

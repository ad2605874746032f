package dev.cuecard.format.lyrics;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;

/// Writes LRC: tags, and a line `[mm:ss.xx]text` for each line of a cue. Where the next cue does
/// not begin when one ends, a line without words ends it. Cues go out in the order of their times,
/// as players want them.
final class LrcWriter implements WritableFormat.Writer {
  private final Output out;
  private final InOrder cues = new InOrder(this::write);
  private long start = -1;
  private long end = -1;

  LrcWriter(Output out) {
    this.out = out;
  }

  @Override
  public boolean aside(Aside aside) {
    out.line(aside.text());
    return true;
  }

  @Override
  public void cue(Cue cue) {
    cues.add(cue);
  }

  private void write(Cue cue) {
    out.losses().id(cue);
    out.losses().settings(cue);
    if (cue.voice().isPresent() && !cue.voice().equals(LrcVoice.MARK.of(cue.text()))) {
      out.losses().voice(cue);
    }
    String text = text(cue.text());
    if (!text.equals(cue.text())) {
      out.losses().add("blank lines, blanks around lines, and times there", cue.text());
    }
    if (text.isEmpty()) {
      out.losses().add("cues without words", LrcTime.of(cue.span().start()));
      return;
    }
    close(cue.span().start());
    text.lines().forEach(line -> line(cue.span().start(), line));
    start = cue.span().start();
    end = cue.span().end();
    if (end <= start) {
      out.losses().add("cues without length", text);
    }
  }

  @Override
  public void end() {
    cues.end();
    if (end > start) {
      line(end, "");
    }
  }

  /// Ends the cue before, if the one that begins at `next` does not.
  private void close(long next) {
    if (next < start) {
      out.losses().add("cues out of order", LrcTime.of(next));
    } else if (next == start) {
      out.losses().add("cues at the same time", LrcTime.of(next));
    } else if (next < end) {
      out.losses().add("cues that overlap", LrcTime.of(next));
    } else if (end > start && end < next) {
      line(end, "");
    }
  }

  private void line(long time, String text) {
    out.append("[").append(LrcTime.of(time)).append("]").line(text);
  }

  /// The lines that can be written so that they are read as they are.
  private static String text(String text) {
    var lines = new StringBuilder();
    text.lines()
        .map(line -> safe(line.strip()))
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
    return lines.toString();
  }

  private static String safe(String line) {
    var first = LrcTime.STAMP.matcher(line);
    String begun = first.lookingAt() ? "(" + line.substring(1).replaceFirst("]", ")") : line;
    var last = LrcTime.LAST.matcher(begun);
    return last.find() ? begun.substring(0, last.start()) + "(" + last.group().substring(1) : begun;
  }
}

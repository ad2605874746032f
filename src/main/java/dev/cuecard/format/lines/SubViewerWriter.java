package dev.cuecard.format.lines;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.BlankLines;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;

/// Writes SubViewer 2: the header if there is one, and timing line, text, blank line.
final class SubViewerWriter implements WritableFormat.Writer {
  private final Output out;

  SubViewerWriter(Output out) {
    this.out = out;
  }

  @Override
  public void aside(Aside aside) {
    out.line(aside.text());
  }

  @Override
  public void cue(Cue cue) {
    if (!out.isFirstLine()) {
      out.append("\n");
    }
    out.losses().id(cue);
    out.losses().voice(cue);
    out.losses().settings(cue);
    out.append(SubViewerTiming.time(cue.span().start()))
        .append(",")
        .line(SubViewerTiming.time(cue.span().end()));
    String text = safe(BlankLines.trim(cue.text()));
    if (!text.equals(cue.text())) {
      out.losses().add("blank lines around a text and timing lines in it", cue.text());
    }
    if (!text.isEmpty()) {
      out.line(text);
    }
  }

  @Override
  public void end() {}

  /// The same text with a semicolon in lines that would be read as timing lines.
  private static String safe(String text) {
    var safe = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      boolean isTiming = SubViewerTiming.of(line) != null;
      safe.append(isTiming ? line.replace(',', ';') : line).append('\n');
    }
    return safe.substring(0, safe.length() - 1);
  }
}

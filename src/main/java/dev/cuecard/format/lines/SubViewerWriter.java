package dev.cuecard.format.lines;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Blocks;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;

/// Writes SubViewer 2: the header if there is one, and timing line, text, blank line.
final class SubViewerWriter implements WritableFormat.Writer {
  private final Output out;
  private final Blocks blocks;

  SubViewerWriter(Output out) {
    this.out = out;
    this.blocks = new Blocks(out, SubViewerWriter::safe);
  }

  @Override
  public boolean aside(Aside aside) {
    out.line(aside.text());
    return true;
  }

  @Override
  public void cue(Cue cue) {
    out.losses().allButWords(cue);
    if (!out.isFirstLine()) {
      out.append("\n");
    }
    out.append(SubViewerTiming.time(cue.span().start()))
        .append(",")
        .line(SubViewerTiming.time(cue.span().end()));
    blocks.text(cue);
  }

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

package dev.cuecard.format.subrip;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.timedtext.Blocks;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;

/// Writes SBV: timing line, text, blank line.
final class SbvWriter implements WritableFormat.Writer {
  private final Output out;
  private final Blocks blocks;

  SbvWriter(Output out) {
    this.out = out;
    this.blocks = new Blocks(out, SbvWriter::safe);
  }

  @Override
  public void cue(Cue cue) {
    out.losses().allButWords(cue);
    blocks.begin().append(time(cue.span().start())).append(",").line(time(cue.span().end()));
    blocks.text(cue);
  }

  /// `[br]` is a line end, and a comma between two times makes a timing line.
  private static String safe(String text) {
    String lines = text.replace("[br]", "\n");
    return SbvParser.recognises(lines) ? lines.replaceAll("(\\d\\h*),(?=\\h*\\d+:)", "$1;") : lines;
  }

  /// `0:00:01.000`: the hours have no leading zero.
  private static String time(long ms) {
    String full = Timestamp.full(ms);
    return full.startsWith("0") ? full.substring(1) : full;
  }
}

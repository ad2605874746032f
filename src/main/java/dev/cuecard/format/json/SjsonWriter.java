package dev.cuecard.format.json;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/// Writes SJSON, a line an entry. All starts stand before the first text, so the cues are held
/// until the end.
final class SjsonWriter implements WritableFormat.Writer {
  private final Output out;
  private final List<Cue> cues = new ArrayList<>();

  SjsonWriter(Output out) {
    this.out = out;
  }

  @Override
  public void cue(Cue cue) {
    out.losses().allButWords(cue);
    cues.add(cue);
  }

  @Override
  public void end() {
    out.line("{");
    list("start", cue -> Long.toString(cue.span().start())).line(",");
    list("end", cue -> Long.toString(cue.span().end())).line(",");
    list("text", cue -> JsonText.quoted(cue.text())).line("").line("}");
  }

  private Output list(String name, Function<Cue, String> entry) {
    out.append("  \"").append(name).append("\": [");
    for (Iterator<Cue> rest = cues.iterator(); rest.hasNext(); ) {
      out.append("\n    ").append(entry.apply(rest.next())).append(rest.hasNext() ? "," : "\n  ");
    }
    return out.append("]");
  }
}

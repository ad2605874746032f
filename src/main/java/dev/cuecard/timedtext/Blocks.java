package dev.cuecard.timedtext;

import dev.cuecard.cue.Cue;
import java.util.function.UnaryOperator;

/// Writes cues as blocks of lines with a blank line between any two: what stands above the text is
/// the format's own.
public final class Blocks {
  private final Output out;
  private final UnaryOperator<String> safe;
  private boolean isBegun;

  /// @param safe changes a text as little as needed for none of its lines to be read as a timing
  ///   line
  public Blocks(Output out, UnaryOperator<String> safe) {
    this.out = out;
    this.safe = safe;
  }

  /// Begins a block.
  public Output begin() {
    if (isBegun) {
      out.append('\n');
    }
    isBegun = true;
    return out;
  }

  /// Writes the text of `cue` below what stands there, and reports what of it has no place.
  public void text(Cue cue) {
    String text = safe.apply(BlankLines.trim(cue.text()));
    if (!text.equals(cue.text())) {
      out.losses().add("blank lines around a text and timing lines in it", cue.text());
    }
    if (!text.isEmpty()) {
      out.line(text);
    }
  }
}

package dev.cuecard.timedtext;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Place;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Where a writer writes, and what it could not write there.
public final class Output {
  private final Appendable out;
  private final Losses losses;
  private int line = 1;

  /// @param format the name of the format that is written
  public Output(String format, Appendable out) {
    this.out = out;
    this.losses = new Losses(format, () -> new Place(line, 1));
  }

  /// What the format could not hold so far.
  public Losses losses() {
    return losses;
  }

  /// Adds `text` as it is.
  ///
  /// @throws UncheckedIOException if it cannot be written
  public Output append(CharSequence text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write", e);
    }
    for (int i = 0; i < text.length(); i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return this;
  }

  public Output append(char c) {
    return append(Character.toString(c));
  }

  /// Adds `text` and ends the line.
  public Output line(CharSequence text) {
    return append(text).append("\n");
  }

  /// Adds a time of `ms` with every digit, see [Timestamp#full(long, char)].
  public Output time(long ms, char decimalMark) {
    return append(Timestamp.full(ms, decimalMark));
  }

  /// Whether nothing has been written but within the first line.
  public boolean isFirstLine() {
    return line == 1;
  }
}

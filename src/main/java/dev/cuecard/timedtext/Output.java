package dev.cuecard.timedtext;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.problem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Where a writer writes, and what it could not write there.
public final class Output {
  private static final int CHUNK = 1 << 16;

  private final Appendable out;
  private final Losses losses;
  private final StringBuilder chunk = new StringBuilder();
  private int linesBefore;

  /// @param format the name of the format that is written
  public Output(String format, Appendable out) {
    this.out = out;
    this.losses = new Losses(format, () -> new Place(line(), 1));
  }

  /// What the format could not hold so far.
  public Losses losses() {
    return losses;
  }

  /// Adds `text` as it is.
  ///
  /// @throws UncheckedIOException if it cannot be written
  public Output append(CharSequence text) {
    chunk.append(text);
    return full();
  }

  public Output append(char c) {
    chunk.append(c);
    return full();
  }

  /// Adds `text` and ends the line.
  public Output line(CharSequence text) {
    chunk.append(text).append('\n');
    return full();
  }

  /// Adds a time of `ms` with every digit, see [Timestamp#full(long, char)].
  public Output time(long ms, char decimalMark) {
    Timestamp.full(ms, decimalMark, chunk);
    return full();
  }

  /// Whether nothing has been written but within the first line.
  public boolean isFirstLine() {
    return linesBefore == 0 && chunk.indexOf("\n") < 0;
  }

  /// Hands on what is still held.
  ///
  /// @throws UncheckedIOException if it cannot be written
  void flush() {
    try {
      out.append(chunk);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write", e);
    }
    linesBefore += lines();
    chunk.setLength(0);
  }

  private Output full() {
    if (chunk.length() >= CHUNK) {
      flush();
    }
    return this;
  }

  private int line() {
    return 1 + linesBefore + lines();
  }

  private int lines() {
    int lines = 0;
    for (int at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", at + 1)) {
      lines++;
    }
    return lines;
  }
}

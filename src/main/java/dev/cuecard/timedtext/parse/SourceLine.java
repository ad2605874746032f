package dev.cuecard.timedtext.parse;

/// A line of a file, and a way to say what is wrong with it.
///
/// @param text without its end
/// @param start its offset in the text that `log` counts in
public record SourceLine(String text, int start, ProblemLog log) {
  /// The part of the line that has this text.
  public SourceLine with(String part) {
    return new SourceLine(part, start, log);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /// Read as meant, though not as written.
  public void note(String expected) {
    log.note(start, expected);
  }

  /// Mended by guess: `message` says how.
  public void mended(String message) {
    log.mended(start, message);
  }

  /// The line was not read.
  public void dropped(String expected) {
    log.dropped(start, expected);
  }
}

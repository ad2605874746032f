package dev.cuecard.encoding;

import dev.cuecard.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/// One pass over the text of a file, of any size: [Encoded#text].
///
/// ```java
/// try (TextStream text = file.text()) {
///   for (var run = text.next(); run.isPresent(); run = text.next()) {
///     run.get().lines().forEach(reader::line);
///   }
/// }
/// ```
public final class TextStream implements Closeable {
  private final Runs runs;

  TextStream(Runs runs) {
    this.runs = runs;
  }

  /// The next whole lines, about four million characters, or none at the end. Every line ends with
  /// `\n` but perhaps the last of the file, and a line longer than 16 million characters, which may
  /// be cut.
  public Optional<String> next() throws IOException {
    return runs.next();
  }

  /// What [#next] has not given yet, for libraries that read characters. Closing it closes this.
  public Reader reader() {
    return new TextReader(this);
  }

  /// What could not be decoded in the text so far, and stands as U+FFFD in it. Places are counted
  /// from the beginning of the file.
  public List<Problem> problems() {
    return runs.problems();
  }

  @Override
  public void close() throws IOException {
    runs.close();
  }
}

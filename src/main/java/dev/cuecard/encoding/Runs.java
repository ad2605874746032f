package dev.cuecard.encoding;

import dev.cuecard.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A text in runs of whole lines, each of which ends with `\n` unless it is the last. A line longer
/// than [#LONGEST_LINE] runs may be cut, between two characters.
sealed interface Runs extends Closeable permits Utf8Runs, DecodingRuns, WholeText {
  /// In runs.
  int LONGEST_LINE = 4;

  Optional<String> next() throws IOException;

  List<Problem> problems();
}

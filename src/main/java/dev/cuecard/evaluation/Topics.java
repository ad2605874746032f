package dev.cuecard.evaluation;

import dev.cuecard.problem.Parsed;
import java.util.List;
import java.util.Optional;

/// Reads topics: `id`, tab, the question, and after another tab, where it is said, its language.
public final class Topics {
  private static final Columns COLUMNS = new Columns("\t", "an id, a tab and a question");

  private Topics() {}

  /// The topics of `text`, in order, and the lines that are none.
  public static Parsed<List<Topic>> parse(String text) {
    return COLUMNS.read(text, Topics::topic);
  }

  private static Optional<Topic> topic(String[] columns) {
    return columns.length < 2 || columns[0].isBlank() || columns[1].isBlank()
        ? Optional.empty()
        : Optional.of(
            new Topic(
                columns[0].strip(), columns[1].strip(), columns.length > 2 ? columns[2] : ""));
  }
}

package dev.cuecard.evaluation;

import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads files of columns, a record a line. Blank lines are passed over.
final class Columns {
  private final Pattern separator;
  private final String expected;

  /// @param expected what a line must be, for messages
  Columns(String separator, String expected) {
    this.separator = Pattern.compile(separator);
    this.expected = expected;
  }

  /// What `reader` makes of each line; a line that it makes nothing of is a problem.
  <T> Parsed<List<T>> read(String text, Function<String[], Optional<T>> reader) {
    List<T> records = new ArrayList<>();
    Problems problems = new Problems();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        Optional<T> record = reader.apply(separator.split(line.strip(), -1));
        record.ifPresent(records::add);
        if (record.isEmpty()) {
          problems.add(Problem.expected(new Place(number, 1), expected, line));
        }
      }
    }
    return new Parsed<>(records, problems.list());
  }

  static boolean isNumber(String text) {
    return text.matches("[-+]?[0-9]{1,15}(\\.[0-9]{1,25})?([eE][-+]?[0-9]{1,3})?");
  }

  static boolean isGrade(String text) {
    return text.matches("-?[0-9]{1,6}");
  }
}

package dev.cuecard.encoding;

import dev.cuecard.problem.Problem;
import java.util.List;
import java.util.Optional;

/// A text that is in memory already: one run.
final class WholeText implements Runs {
  private Optional<String> run;

  /// @param text its lines end with `\n`
  WholeText(String text) {
    run = Optional.of(text).filter(run -> !run.isEmpty());
  }

  /// `text` with `\n` for every line end.
  static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  @Override
  public Optional<String> next() {
    Optional<String> next = run;
    run = Optional.empty();
    return next;
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public void close() {
    run = Optional.empty();
  }
}

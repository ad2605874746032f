package dev.cuecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.problem.Parsed;
import java.util.List;

/// Reads text cut off at every place, recognised or not: nothing may be thrown, and every reader
/// must give a document whose problems lie inside the text.
public final class EveryPrefix {
  private EveryPrefix() {}

  /// Reads each prefix of `text` with every reader.
  ///
  /// @param step how many characters one prefix is longer than the one before
  public static void isRead(List<DocumentReader> readers, String text, int step) {
    for (int end = 0; end <= text.length(); end += step) {
      String prefix = text.substring(0, end);
      for (DocumentReader reader : readers) {
        reader.recognises(prefix);
        isInside(prefix, reader.read(prefix, "cut.txt"));
      }
    }
  }

  private static void isInside(String text, Parsed<Document> parsed) {
    long lines = text.chars().filter(c -> c == '\n').count() + 1;
    assertThat(parsed.value().about().title()).isNotNull();
    assertThat(parsed.problems())
        .allSatisfy(problem -> assertThat(problem.place().line()).isLessThanOrEqualTo((int) lines));
  }
}

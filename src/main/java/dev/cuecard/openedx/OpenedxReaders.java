package dev.cuecard.openedx;

import dev.cuecard.document.DocumentReader;
import dev.cuecard.openedx.problem.OlxProblemReader;
import java.util.List;

/// The kinds of source that Open edX writes.
public final class OpenedxReaders {
  private OpenedxReaders() {}

  /// A reader for each kind.
  public static List<DocumentReader> all() {
    return List.of(new OlxProblemReader());
  }
}

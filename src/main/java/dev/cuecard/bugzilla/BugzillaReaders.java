package dev.cuecard.bugzilla;

import dev.cuecard.document.DocumentReader;
import java.util.List;

/// The readers of bug reports.
public final class BugzillaReaders {
  private BugzillaReaders() {}

  /// All of them; no two recognise the same text.
  public static List<DocumentReader> all() {
    return List.of(new BugTextReader());
  }
}

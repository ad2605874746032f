package dev.cuecard.bundle;

import dev.cuecard.document.DocumentReader;
import java.util.List;

/// The readers of message bundles in all their forms, and of the API's answers about wiki pages.
public final class BundleReaders {
  private BundleReaders() {}

  /// All of them; no two recognise the same text.
  public static List<DocumentReader> all() {
    return List.of(
        new BundleTextReader(),
        new BundleHtmlReader(),
        new BundleJsonReader(),
        new MessageCollectionReader(),
        new ParseAnswerReader());
  }
}

package dev.cuecard.wiki;

import dev.cuecard.document.DocumentReader;
import java.util.List;

/// The readers of everything that comes from a wiki.
///
/// ```java
/// DocumentReader reader =
///     WikiReaders.all().stream().filter(r -> r.recognises(text)).findFirst().orElseThrow();
/// Parsed<Document> parsed = reader.read(text, "downloads/page.txt");
/// ```
public final class WikiReaders {
  private WikiReaders() {}

  /// All of them; no two recognise the same text.
  public static List<DocumentReader> all() {
    return List.of(
        new BundleTextReader(),
        new BundleHtmlReader(),
        new BundleJsonReader(),
        new MessageCollectionReader(),
        new ParseAnswerReader(),
        new WikiTextReader(),
        new WikiHtmlReader(),
        new TalkTextReader());
  }
}

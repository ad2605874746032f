package dev.cuecard.wiki;

import dev.cuecard.document.DocumentReader;
import java.util.List;

/// The readers of wiki pages and talk pages. Message bundles are wiki pages too: ask for them
/// first.
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
        new WikiTextReader(), new WikiHtmlReader(), new TalkTextReader(), new WikitextReader());
  }
}

package dev.cuecard.wiki;

import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Parsed;
import java.util.List;
import java.util.Optional;

/// Reads pages of wikitext.
public final class WikitextReader {
  private static final String FORMAT = "wikitext";

  private WikitextReader() {}

  /// A page out of a wiki: a discussion if it is a talk page.
  public static Parsed<Document> read(RawPage page) {
    var about =
        WikiAbout.of(Optional.of(page.title()), Optional.of(page.site()), page.title(), FORMAT)
            .withSources(List.of(page.source(FORMAT)));
    return new Parsed<>(
        page.isTalk()
            ? new Discussion(about, List.of())
            : new Page(about, List.of(), Optional.empty()),
        List.of());
  }
}

package dev.cuecard.web.page.study;

import dev.cuecard.document.Document;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Readers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Documents whose public address is that of their reader here: what is cited of them opens there.
///
/// @param language in which they are read
record CitedHere(Language language) {
  Document document(Document document) {
    List<Source> sources = new ArrayList<>(document.about().sources());
    Source first = sources.isEmpty() ? Source.of("") : sources.removeFirst();
    sources.addFirst(
        first.withLink(
            Readers.address(document.id()) + "?language=" + PercentCode.encode(language.tag())));
    return document.with(document.about().withSources(sources));
  }

  /// All documents of a library, one by one.
  Iterable<Document> all(LiveLibrary library) {
    return () -> {
      Iterator<Document> documents = library.everything().iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return documents.hasNext();
        }

        @Override
        public Document next() {
          return document(documents.next());
        }
      };
    };
  }
}

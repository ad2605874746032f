package dev.cuecard.web.library;

import dev.cuecard.document.Document;
import dev.cuecard.guide.Gist;
import dev.cuecard.guide.Neighbour;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.language.Language;
import java.util.Optional;

/// A document of a library, read when it has to be.
record LiveNeighbour(LiveLibrary library, DocumentHeader header) implements Neighbour {
  @Override
  public String id() {
    return header.id();
  }

  @Override
  public Optional<String> collection() {
    return header.collection();
  }

  @Override
  public boolean isDraft() {
    return header.draft();
  }

  @Override
  public Optional<Gist> gist(Language language) {
    return library.gist(header.id(), language);
  }

  @Override
  public Optional<Document> document() {
    return library.document(header.id());
  }
}

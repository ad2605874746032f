package dev.cuecard.web.library;

import dev.cuecard.document.Document;
import dev.cuecard.worklist.Documents;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The documents of a library, for those who read them several times.
public record LiveDocuments(LiveLibrary library) implements Documents {
  @Override
  public <R> void each(
      Predicate<String> ids, Function<Document, Optional<R>> work, Consumer<R> out) {
    library.everything(ids).forEach(document -> work.apply(document).ifPresent(out));
  }
}

package dev.cuecard.worklist;

import dev.cuecard.document.Document;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The documents of a corpus, which are read as often as they are needed.
public interface Documents {
  /// Hands over what `work` makes of each, by id.
  ///
  /// @param ids those that are wanted
  <R> void each(Predicate<String> ids, Function<Document, Optional<R>> work, Consumer<R> out);
}

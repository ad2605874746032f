package dev.cuecard.index.store;

import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.language.Language;
import java.util.Optional;

/// Gives passages their vectors, each text only once.
///
/// @param store what was made before
public record PassageVectors(SentenceModel model, VectorStore store) {
  /// That of a text; empty in languages that the model does not know.
  Optional<float[]> of(Language language, String text) {
    return model.knows(language.primary(), text)
        ? Optional.of(store.vector(text, () -> model.passage(text)))
        : Optional.empty();
  }
}

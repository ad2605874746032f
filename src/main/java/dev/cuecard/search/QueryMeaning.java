package dev.cuecard.search;

import dev.cuecard.index.QueryVector;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.store.PassageVectors;
import dev.cuecard.language.Language;
import java.util.Optional;

/// Knows what queries mean.
@FunctionalInterface
public interface QueryMeaning {
  /// Knows nothing: moments are found by their words alone.
  QueryMeaning NONE = _ -> Optional.empty();

  /// The vector of what `query` asks for; empty if it asks for exact words, or in a language that
  /// is not known.
  Optional<QueryVector> of(Query query);

  /// The same, where the query is a question: with the kind of answer that it asks for.
  default QueryVector ofQuestion(QueryVector meant) {
    return meant;
  }

  /// Whether this is known to be a word of `language`, so that it is not misspelt.
  default boolean isWord(Language language, String word) {
    return false;
  }

  /// As the model knows it that gives passages their vectors.
  ///
  /// @param alone whether moments are found by meaning alone
  static QueryMeaning by(PassageVectors vectors, boolean alone) {
    return new ModelMeaning(vectors, alone);
  }
}

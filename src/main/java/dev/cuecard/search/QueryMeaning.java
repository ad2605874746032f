package dev.cuecard.search;

import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.StepsAxis;
import dev.cuecard.index.QueryVector;
import dev.cuecard.index.query.Query;
import dev.cuecard.language.Language;
import dev.cuecard.language.LanguageGuess;
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

  /// As a model knows it.
  ///
  /// @param alone whether moments are found by meaning alone
  static QueryMeaning by(SentenceModel model, boolean alone) {
    return new QueryMeaning() {
      @Override
      public Optional<QueryVector> of(Query query) {
        String text = String.join(" ", query.words());
        return !text.isBlank() && model.knows(LanguageGuess.ofFewWords(text).primary(), text)
            ? Optional.of(
                new QueryVector(
                    model.id(),
                    model.query(text),
                    model.second().map(second -> second.query(text)),
                    alone))
            : Optional.empty();
      }

      @Override
      public QueryVector ofQuestion(QueryVector meant) {
        StepsAxis steps = model.steps();
        return meant.asking(steps.direction(), steps::weight);
      }

      @Override
      public boolean isWord(Language language, String word) {
        return model.isWord(language.primary(), word);
      }
    };
  }
}

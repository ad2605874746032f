package dev.cuecard.search;

import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.StepsAxis;
import dev.cuecard.index.QueryVector;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.store.PassageVectors;
import dev.cuecard.language.Language;
import dev.cuecard.language.LanguageGuess;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Knows what queries mean by a sentence model.
final class ModelMeaning implements QueryMeaning {
  private final PassageVectors vectors;
  private final SentenceModel model;
  private final boolean alone;
  private @Nullable StepsAxis steps;

  ModelMeaning(PassageVectors vectors, boolean alone) {
    this.vectors = vectors;
    this.model = vectors.model();
    this.alone = alone;
  }

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
    StepsAxis axis = steps();
    return meant.asking(axis.direction(), axis::weight);
  }

  private synchronized StepsAxis steps() {
    StepsAxis known = steps;
    if (known == null) {
      known = StepsAxis.of(model, vectors.store());
      steps = known;
    }
    return known;
  }

  @Override
  public boolean isWord(Language language, String word) {
    return model.isWord(language.primary(), word);
  }
}

package dev.cuecard.web.library;

import dev.cuecard.index.QueryVector;
import dev.cuecard.index.query.Query;
import dev.cuecard.language.Language;
import dev.cuecard.search.QueryMeaning;
import java.util.Optional;

/// What queries mean, the last ones remembered: a model takes longer to read a query than the index
/// to answer it, and pages, facets and letters typed ask the same words again.
final class RememberedMeaning implements QueryMeaning {
  private static final int KEPT = 2000;

  private final QueryMeaning model;
  private final Recent<String, Optional<QueryVector>> known = new Recent<>(KEPT);

  RememberedMeaning(QueryMeaning model) {
    this.model = model;
  }

  @Override
  public Optional<QueryVector> of(Query query) {
    return known.get(String.join(" ", query.words()), () -> model.of(query));
  }

  @Override
  public QueryVector ofQuestion(QueryVector meant) {
    return model.ofQuestion(meant);
  }

  @Override
  public boolean isWord(Language language, String word) {
    return model.isWord(language, word);
  }
}

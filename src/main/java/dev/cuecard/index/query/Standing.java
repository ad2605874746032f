package dev.cuecard.index.query;

import dev.cuecard.index.store.Fields;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;

/// Which passages stand for what a query finds that asks for no words.
public enum Standing {
  /// The first of each document.
  DOCUMENT,
  /// The first of each track that is asked for.
  TEXT,
  /// Every one: it is about passages.
  PASSAGE;

  public static Standing of(Query query) {
    // Not a switch: see QueryCompiler.compile.
    if (query instanceof Query.Clauses(List<Query> all, List<Query> any, _)) {
      Standing narrowest = of(all);
      Standing other = of(any);
      return other.compareTo(narrowest) > 0 ? other : narrowest;
    }
    if (query instanceof Query.Range(Query.Measure measure, _, _)) {
      return measure == Query.Measure.DATE ? PASSAGE : DOCUMENT;
    }
    if (query instanceof Query.Restriction(Query.Facet facet, _)) {
      return facet == Query.Facet.SPEAKER
          ? PASSAGE
          : facet == Query.Facet.LANG || facet == Query.Facet.ORIGIN ? TEXT : DOCUMENT;
    }
    return DOCUMENT;
  }

  private static Standing of(List<Query> queries) {
    Standing narrowest = DOCUMENT;
    for (Query query : queries) {
      Standing one = of(query);
      narrowest = one.compareTo(narrowest) > 0 ? one : narrowest;
    }
    return narrowest;
  }

  /// What such passages are marked with.
  public Optional<Term> term() {
    return this == PASSAGE
        ? Optional.empty()
        : Optional.of(new Term(Fields.FIRST, this == TEXT ? Fields.OF_TEXT : Fields.OF_DOCUMENT));
  }
}

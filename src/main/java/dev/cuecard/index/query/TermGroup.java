package dev.cuecard.index.query;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.analysis.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// Terms that stand for one word together, each for as much as its weight (Darwish, Oard:
/// Probabilistic structured query methods, SIGIR 2003).
///
/// @param weights by term
record TermGroup(String field, Map<String, Float> weights) {
  /// All forms of all `renderings`; of one that is several words each has its part of the weight.
  static TermGroup of(TextField text, List<dev.cuecard.index.query.Query.Rendering> renderings) {
    Map<String, Float> weights = new LinkedHashMap<>();
    for (var rendering : renderings) {
      List<Token> tokens =
          Token.of(text.field(), rendering.text()).stream()
              .filter(token -> !token.word().isEmpty())
              .toList();
      for (Token token : tokens) {
        float weight = (float) (rendering.weight() / tokens.size());
        List<String> terms = text.hasStems() ? token.forms() : List.of(token.exact());
        terms.forEach(term -> weights.merge(term, weight, Math::max));
      }
    }
    return new TermGroup(text.field(), weights);
  }

  Query query() {
    SynonymQuery.Builder anyOf = new SynonymQuery.Builder(field);
    weights.forEach((term, weight) -> anyOf.addTerm(new Term(field, term), weight));
    return anyOf.build();
  }
}

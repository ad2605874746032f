package dev.cuecard.search;

import dev.cuecard.index.DocumentHeader;
import dev.cuecard.index.Hit;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.Query;
import dev.cuecard.index.QueryVector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds moments.
///
/// ```java
/// List<MomentGroup> found =
///     new Search(index).find(QueryParser.parse("\"decision maker\""), 10);
/// ```
public final class Search {
  /// As many moments as are counted and sorted where all are asked for.
  public static final int ALL = 10_000;

  /// Some hits turn out to belong to the passage after them, so a few more are asked for.
  private static final int SPARE = 4;

  private final PassageIndex index;
  private final QueryMeaning meaning;

  /// By words alone.
  public Search(PassageIndex index) {
    this(index, QueryMeaning.NONE);
  }

  public Search(PassageIndex index, QueryMeaning meaning) {
    this.index = index;
    this.meaning = meaning;
  }

  /// The best moments for `query`, at most `most`, grouped by document; the documents in the order
  /// of their best moment.
  public List<MomentGroup> find(Query query, int most) {
    Map<String, List<Moment>> byDocument = new LinkedHashMap<>();
    for (Moment moment : moments(query, most)) {
      byDocument.computeIfAbsent(moment.document().id(), _ -> new ArrayList<>()).add(moment);
    }
    return byDocument.values().stream()
        .map(moments -> {
          DocumentHeader document = moments.getFirst().document();
          return new MomentGroup(document, moments);
        })
        .toList();
  }

  /// The best moments for `query`, best first, at most `most`.
  public List<Moment> moments(Query query, int most) {
    int asked = most + SPARE;
    Optional<QueryVector> meant = meaning.of(query);
    while (true) {
      List<Moment> moments = new ArrayList<>();
      Iterator<Hit> hits = index.search(query, meant, asked).iterator();
      int read = 0;
      double last = Double.MAX_VALUE;
      while (!hasBetter(moments, most, last) && hits.hasNext()) {
        Hit hit = hits.next();
        if (!hit.matches().isEmpty() || query.isRestriction()) {
          moments.addAll(Moments.of(hit));
        } else if (meant.isPresent()) {
          moments.add(Moments.whole(hit));
        }
        last = hit.score();
        read++;
      }
      if (moments.size() >= most || read < asked) {
        return moments.stream()
            .sorted((a, b) -> Double.compare(b.score(), a.score()))
            .limit(most)
            .toList();
      }
      asked *= 4;
    }
  }

  /// Whether `most` of `moments` are as good as the last hit: no hit after it can be better.
  private static boolean hasBetter(List<Moment> moments, int most, double score) {
    int better = 0;
    for (Moment moment : moments) {
      better += moment.score() >= score ? 1 : 0;
    }
    return better >= most;
  }
}

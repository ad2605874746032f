package dev.cuecard.search;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.index.Hit;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.QueryVector;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds moments.
///
/// ```java
/// List<MomentGroup> found =
///     new Search(index).find(QueryParser.parse("\"decision maker\""), 10);
/// ```
public final class Search {
  /// As many moments as are counted and sorted where all are asked for.
  public static final int ALL = 10_000;

  /// Some hits turn out to belong to the passage after them, and some to be worth less as moments
  /// than later ones, so more are asked for.
  private static final int SPARE = 3;

  private static final Comparator<Moment> BEST_FIRST =
      Comparator.comparingDouble(Moment::score).reversed();

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
    Optional<QueryVector> meant = meaning.of(query);
    for (int asked = SPARE * most; ; asked *= 4) {
      Iterator<Hit> hits = index.search(query, meant, asked).iterator();
      List<Moment> moments = new ArrayList<>();
      List<Moment> apart = List.of();
      double last = Double.MAX_VALUE;
      int enough = most;
      int read = 0;
      while (!hasBetter(apart, most, last) && hits.hasNext()) {
        Hit hit = hits.next();
        moments.addAll(moments(hit, query, meant.isPresent()));
        last = hit.score();
        read++;
        if (hasBetter(moments, enough, last) || !hits.hasNext()) {
          apart = apart(moments, query.renderedIn());
          enough = moments.size() + Math.max(1, most - apart.size());
        }
      }
      if (hasBetter(apart, most, last) || read < asked) {
        return apart.stream().limit(most).toList();
      }
    }
  }

  private static List<Moment> moments(Hit hit, Query query, boolean byMeaning) {
    if (!hit.matches().isEmpty() || query.isRestriction()) {
      return Moments.of(hit);
    }
    return byMeaning ? List.of(Moments.whole(hit)) : List.of();
  }

  /// `moments` widened to the stretches of talk that answer `question`; what shares most of its
  /// time with a better one is no moment of its own.
  public List<Moment> stretches(Query question, List<Moment> moments) {
    Optional<QueryVector> meant = meaning.of(question).map(meaning::ofQuestion);
    List<Moment> stretches = new ArrayList<>();
    for (Moment moment : moments) {
      if (stretches.stream().noneMatch(moment::isMostlySaidWith)) {
        Moment stretch = stretch(question, meant, moment);
        if (stretches.stream().noneMatch(stretch::isMostlySaidWith)) {
          stretches.add(stretch);
        }
      }
    }
    return stretches;
  }

  private Moment stretch(Query question, Optional<QueryVector> meant, Moment moment) {
    return moment.locator() instanceof Locator.Time(TimeSpan found)
        ? index
            .stretch(question, meant, moment.document(), moment.language(), found)
            .map(hit -> Moments.stretch(hit, moment.score()))
            .orElse(moment)
        : moment;
  }

  /// The moments, best first; of those that say the same at the same time in several languages only
  /// one: in the query's own language, or else the best.
  private static List<Moment> apart(List<Moment> moments, Set<String> foreign) {
    moments.sort(
        Comparator.comparing(
                (Moment moment) -> foreign.contains(new Language(moment.language()).primary()))
            .thenComparing(BEST_FIRST));
    Map<String, List<Moment>> byDocument = new HashMap<>();
    List<Moment> apart = new ArrayList<>();
    for (Moment moment : moments) {
      List<Moment> better =
          byDocument.computeIfAbsent(moment.document().id(), _ -> new ArrayList<>());
      if (better.stream().noneMatch(moment::isTranslationOf)) {
        better.add(moment);
        apart.add(moment);
      }
    }
    apart.sort(BEST_FIRST);
    return apart;
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

package dev.cuecard.index.query;

import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.query.match.Part;
import dev.cuecard.index.store.Fields;
import dev.cuecard.passage.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Tells the segments whose speaker a query asks for. In one passage several may speak; what one of
/// them says is not found for another.
public final class AskedSpeakers implements Predicate<Segment> {
  private final Query query;
  private final CorpusSearcher searcher;
  private final Map<Query.Value, List<Part>> names = new HashMap<>();

  private AskedSpeakers(Query query, CorpusSearcher searcher) {
    this.query = query;
    this.searcher = searcher;
  }

  /// The test of `query`; null if it asks for no speaker.
  public static @Nullable AskedSpeakers of(Query query, CorpusSearcher searcher) {
    return asks(query) ? new AskedSpeakers(query, searcher) : null;
  }

  private static boolean asks(Query query) {
    if (query instanceof Query.Clauses(List<Query> all, List<Query> any, List<Query> none)) {
      return anyAsks(all) || anyAsks(any) || anyAsks(none);
    }
    return isSpeaker(query);
  }

  private static boolean anyAsks(List<Query> queries) {
    for (Query query : queries) {
      if (asks(query)) {
        return true;
      }
    }
    return false;
  }

  static boolean isSpeaker(Query query) {
    return query instanceof Query.Restriction(Query.Facet facet, _) && facet == Query.Facet.SPEAKER;
  }

  @Override
  public boolean test(Segment segment) {
    return accepts(query, segment.speaker().orElse(""));
  }

  /// Whether `part` may be so in words of `speaker`; what is not about speakers may always be.
  private boolean accepts(Query part, String speaker) {
    if (part instanceof Query.Restriction(_, Query.Value name)) {
      return !isSpeaker(part) || isCalled(name, speaker);
    }
    return !(part instanceof Query.Clauses(List<Query> all, List<Query> any, List<Query> none))
        || (all.stream().allMatch(one -> accepts(one, speaker))
            && (any.isEmpty() || any.stream().anyMatch(one -> accepts(one, speaker)))
            && none.stream().noneMatch(one -> isSpeaker(one) && accepts(one, speaker)));
  }

  private boolean isCalled(Query.Value name, String speaker) {
    List<Part> parts = names.computeIfAbsent(name, this::parts);
    List<Token> tokens = Token.of(Fields.SPEAKER, speaker);
    for (int position = 0; position < tokens.size(); position++) {
      for (Part part : parts) {
        if (part.lengthAt(tokens, position) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Part> parts(Query.Value name) {
    QueryCompiler compiler = new QueryCompiler(searcher, Fields.SPEAKER);
    compiler.compile(name);
    return compiler.parts();
  }
}

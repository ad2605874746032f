package dev.cuecard.index;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.index.ranking.Meaning;
import dev.cuecard.index.ranking.SaidMeaning;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.PassageReader;
import dev.cuecard.index.store.StoredPassage;
import dev.cuecard.index.store.Values;
import dev.cuecard.index.stretch.MeantUtterance;
import dev.cuecard.index.stretch.Talk;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Utterance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Reads what is said around a place in a track.
final class TalkReader {
  private final IndexSearcher searcher;
  private final Optional<Meaning> meaning;
  private final PassageReader passages;

  /// @param meaning by which utterances are judged
  TalkReader(IndexSearcher searcher, Optional<Meaning> meaning) {
    this.searcher = searcher;
    this.meaning = meaning;
    this.passages = new PassageReader(Values.of(searcher.getIndexReader()));
  }

  /// What is said within `around` in the strand that has something at `found`.
  Talk read(String document, Language language, TimeSpan found, TimeSpan around) {
    try {
      List<Segment> segments = new ArrayList<>();
      List<MeantUtterance> meant = new ArrayList<>();
      int strand = -1;
      boolean isIt = false;
      for (ScoreDoc one : passages(document, language)) {
        StoredPassage passage = passages.passage(one.doc);
        if (passage == null || !passage.language().equals(language.tag())) {
          continue; // also of its regions: `pt` finds what is said in `pt-br`
        }
        if (passage.strand() != strand) {
          if (isIt) {
            break;
          }
          segments.clear();
          meant.clear();
          strand = passage.strand();
        }
        List<Segment> own = within(around, passage.body());
        isIt |= !within(found, own).isEmpty();
        segments.addAll(own);
        if (!own.isEmpty() && meaning.isPresent()) {
          meant.addAll(
              meant(passage.body(), meaning.get().utterances(searcher.getIndexReader(), one.doc)));
        }
      }
      return isIt ? new Talk(around, segments, meant) : Talk.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private static List<Segment> within(TimeSpan span, List<Segment> segments) {
    return segments.stream()
        .filter(s -> s.locator() instanceof Locator.Time(TimeSpan own) && own.overlaps(span))
        .toList();
  }

  /// @param meanings of all utterances, or one of all that is said, or none
  private static List<MeantUtterance> meant(List<Segment> body, List<SaidMeaning> meanings) {
    List<MeantUtterance> meant = new ArrayList<>();
    List<Utterance> utterances = Utterance.of(body);
    for (int i = 0; i < utterances.size() && !meanings.isEmpty(); i++) {
      SaidMeaning meaning = meanings.get(Math.min(i, meanings.size() - 1));
      meant.add(new MeantUtterance(span(utterances.get(i).segments()), meaning));
    }
    return meant;
  }

  private static TimeSpan span(List<Segment> segments) {
    return time(segments.getFirst()).union(time(segments.getLast()));
  }

  private static TimeSpan time(Segment segment) {
    return ((Locator.Time) segment.locator()).span();
  }

  /// In their order: all score the same.
  private ScoreDoc[] passages(String document, Language language) throws IOException {
    Term own = new Term(Fields.DOCUMENT, document);
    BooleanQuery both =
        new BooleanQuery.Builder()
            .add(new TermQuery(own), BooleanClause.Occur.FILTER)
            .add(
                new TermQuery(new Term(Fields.LANGUAGE, language.tag())),
                BooleanClause.Occur.FILTER)
            .build();
    int most = Math.max(1, searcher.getIndexReader().docFreq(own));
    return searcher.search(both, most).scoreDocs;
  }
}

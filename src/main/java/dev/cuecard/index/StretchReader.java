package dev.cuecard.index;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.query.Matcher;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.query.QueryCompiler;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.PassageReader;
import dev.cuecard.index.store.StoredPassage;
import dev.cuecard.index.store.Values;
import dev.cuecard.index.stretch.Stretch;
import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import dev.cuecard.passage.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import dev.cuecard.index.query.CorpusSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Reads the stretch of a track that answers a question, see [Stretch].
final class StretchReader {
  /// So much of a track, before and after what was found, is what the stretch stands out from.
  private static final long AROUND_MS = 10 * 60 * 1000L;

  /// So many segments more are taken in to begin and end with a sentence.
  private static final int NEAR = 2;

  private final CorpusSearcher searcher;

  StretchReader(CorpusSearcher searcher) {
    this.searcher = searcher;
  }

  Optional<Hit> read(Query question, DocumentHeader document, Language language, TimeSpan found) {
    TimeSpan around = new TimeSpan(Math.max(0, found.start() - AROUND_MS), found.end() + AROUND_MS);
    List<Segment> segments = segments(document.id(), language, found, around);
    QueryCompiler compiler = new QueryCompiler(searcher, TextField.of(language));
    compiler.compile(question);
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    TimeSpan stretch = Stretch.of(segments, compiler.asked(), found);
    int from = first(segments, stretch.start());
    int to = first(segments, stretch.end());
    if (from == to) {
      return Optional.empty();
    }
    from = sentenceStart(segments, from);
    to = sentenceEnd(segments, to);
    List<Segment> own = segments.subList(from, to);
    return Optional.of(
        new Hit(
            document,
            language.tag(),
            0,
            0,
            own,
            own.size(),
            new Matcher(TextField.of(language).field(), own).find(compiler.parts()),
            0,
            from > 0 ? Optional.of(segments.get(from - 1)) : Optional.empty(),
            to < segments.size() ? Optional.of(segments.get(to)) : Optional.empty()));
  }

  /// The first segment whose middle is not before `time`.
  private static int first(List<Segment> segments, long time) {
    int first = 0;
    while (first < segments.size() && middle(segments.get(first)) < time) {
      first++;
    }
    return first;
  }

  /// Where the sentence of the segment at `from` begins, if that is near.
  private static int sentenceStart(List<Segment> segments, int from) {
    for (int start = from; start >= Math.max(0, from - NEAR); start--) {
      if (start == 0 || endsSentence(segments, start)) {
        return start;
      }
    }
    return from;
  }

  /// After the segment before `to`, or after the one near it in which its sentence ends.
  private static int sentenceEnd(List<Segment> segments, int to) {
    for (int end = to; end <= Math.min(segments.size(), to + NEAR); end++) {
      if (endsSentence(segments, end)) {
        return end;
      }
    }
    return to;
  }

  /// Whether a sentence ends with the segment before `next`.
  private static boolean endsSentence(List<Segment> segments, int next) {
    return Sentence.endsAtEndOf(segments.get(next - 1).text());
  }

  private static long middle(Segment segment) {
    TimeSpan span = ((Locator.Time) segment.locator()).span();
    return (span.start() + span.end()) / 2;
  }

  /// The segments within `around` of the strand that has something at `found`.
  private List<Segment> segments(
      String document, Language language, TimeSpan found, TimeSpan around) {
    try {
      PassageReader passages = new PassageReader(new Values(searcher.getIndexReader()));
      List<Segment> segments = new ArrayList<>();
      int strand = -1;
      boolean isIt = false;
      for (ScoreDoc one : passages(document, language)) {
        StoredPassage passage = passages.passage(one.doc);
        if (passage == null) {
          continue;
        }
        if (passage.strand() != strand) {
          if (isIt) {
            break;
          }
          segments.clear();
          strand = passage.strand();
        }
        for (Segment segment : passage.body()) {
          if (segment.locator() instanceof Locator.Time(TimeSpan span)) {
            isIt |= span.overlaps(found);
            if (span.overlaps(around)) {
              segments.add(segment);
            }
          }
        }
      }
      return isIt ? segments : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
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

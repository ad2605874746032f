package dev.cuecard.index;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.query.CorpusSearcher;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.query.QueryCompiler;
import dev.cuecard.index.query.match.Matcher;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.index.stretch.Stretch;
import dev.cuecard.index.stretch.Talk;
import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import dev.cuecard.passage.Segment;
import java.util.List;
import java.util.Optional;

/// Reads the stretches of tracks that answer a question, see [Stretch].
final class StretchReader {
  /// So much of a track, before and after what was found, is what the stretch stands out from; of
  /// what was found as much, which is all of it unless a cue's end is mistaken.
  private static final long AROUND_MS = 10 * 60 * 1000L;

  /// So many segments more are taken in to begin and end with a sentence.
  private static final int NEAR = 2;

  private final CorpusSearcher searcher;
  private final TalkReader talks;

  StretchReader(CorpusSearcher searcher, TalkReader talks) {
    this.searcher = searcher;
    this.talks = talks;
  }

  /// See [PassageIndex#stretch].
  Optional<Hit> read(Query question, DocumentHeader document, Language language, TimeSpan found) {
    TimeSpan around = around(found);
    Talk talk = talks.read(document.id(), language, found, around);
    List<Segment> segments = talk.segments();
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    QueryCompiler compiler = new QueryCompiler(searcher, TextField.of(language));
    compiler.compile(question);
    TimeSpan stretch = Stretch.of(talk, compiler.asked(), found);
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

  private static TimeSpan around(TimeSpan found) {
    long end = found.start() + Math.min(AROUND_MS, found.length());
    return new TimeSpan(Math.max(0, found.start() - AROUND_MS), end + AROUND_MS);
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
}

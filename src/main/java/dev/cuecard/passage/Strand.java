package dev.cuecard.passage;

import dev.cuecard.cue.Track;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text that is read on without a break, in one language: a track, a section, a post, a comment. A
/// phrase is looked for within a strand, across the borders of its segments.
///
/// @param origin where its words come from
/// @param written when it was written, where known
public record Strand(
    Language language, Track.Origin origin, Optional<Instant> written, List<Segment> segments) {
  /// A passage of speech is no longer than this, so that it is about one thing. Measured: passages
  /// of up to 45 s index and answer fastest at the same quality (FACTS, Speed).
  private static final long LONGEST_MS = 45_000;

  private static final int MOST_SEGMENTS = 24;

  /// A passage of written text is no longer than this: about what is said in 45 s.
  private static final int LONGEST_TEXT = 1500;

  public Strand {
    segments = List.copyOf(segments);
  }

  /// The strand cut into passages: each as long as it may be, but ended where a sentence ends if
  /// one ends in its second half.
  public List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    while (from < segments.size()) {
      int to = sentenceEnd(from, longest(from));
      passages.add(new Passage(this, from, to));
      from = to;
    }
    return passages;
  }

  /// The first segment that does not fit into a passage that begins at `from`.
  private int longest(int from) {
    int to = from + 1;
    int length = segments.get(from).text().length();
    while (to < segments.size() && to - from < MOST_SEGMENTS) {
      length += segments.get(to).text().length();
      if (isTooLong(from, to, length)) {
        break;
      }
      to++;
    }
    return to;
  }

  private boolean isTooLong(int from, int last, int length) {
    if (segments.get(from).locator() instanceof Locator.Time first
        && segments.get(last).locator() instanceof Locator.Time end) {
      return end.span().end() - first.span().start() > LONGEST_MS;
    }
    return length > LONGEST_TEXT;
  }

  private int sentenceEnd(int from, int longest) {
    if (longest == segments.size()) {
      return longest;
    }
    for (int to = longest; to > from + (longest - from) / 2; to--) {
      if (Sentence.endsAtEndOf(segments.get(to - 1).text())) {
        return to;
      }
    }
    return longest;
  }
}

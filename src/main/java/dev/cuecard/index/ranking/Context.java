package dev.cuecard.index.ranking;

import org.apache.lucene.search.ScoreDoc;

/// What else was found in a document, in the same language, speaks for a passage of it. The best
/// passage tells what the document is about (Callan 1994); and where no passage stands out, what is
/// asked for is not said in one place but runs on from passage to passage.
final class Context {
  /// What no passage says by more standard deviations than this runs on.
  private static final float RUNS_ON = Ranking.STANDS_OUT;

  /// What a passage says by so many is said in one place.
  private static final float IN_ONE_PLACE = RUNS_ON + 2;

  /// What the passages beside one count, all together, where it runs on.
  private static final float BESIDE = 0.5f;

  /// The shares of the passages before and after it, and of those next to them.
  private static final float[] SHARES = {1 / 3f, 1 / 6f};

  /// One that was not found counts this share of the one that it stands beside.
  private static final float NOT_FOUND = 0.5f;

  /// The share of the best passage of the document in what a passage says.
  private static final float BEST = 0.6f;

  private final ScoreDoc[] found;
  private final float[] distances;
  private final int[] languages;
  private final float beside;

  /// @param found all that may answer, in ascending order; their scores are changed
  /// @param distances how far each stands out in meaning, see [Meaning]; 0 if that is not known
  /// @param languages a number for the language of each
  Context(ScoreDoc[] found, float[] distances, int[] languages) {
    this.found = found;
    this.distances = distances;
    this.languages = languages;
    float nearest = Float.NEGATIVE_INFINITY;
    for (float distance : distances) {
      nearest = Math.max(nearest, distance);
    }
    this.beside = BESIDE * Math.clamp((IN_ONE_PLACE - nearest) / (IN_ONE_PLACE - RUNS_ON), 0, 1);
  }

  /// Makes the scores of those in one segment, from a number to before another, what they are in
  /// their documents.
  ///
  /// @param base the segment's first place
  void add(Blocks blocks, int base, int from, int to) {
    int start = from;
    while (start < to) {
      int last = base + blocks.end(found[start].doc - base);
      int end = start;
      while (end < to && found[end].doc < last) {
        end++;
      }
      ofDocument(start, end);
      start = end;
    }
  }

  private void ofDocument(int from, int to) {
    float[] scores = new float[to - from];
    for (int i = from; i < to; i++) {
      scores[i - from] = found[i].score + (distances[i] == 0 ? 0 : beside * beside(i, from, to));
    }
    for (int i = from; i < to; i++) {
      found[i].score = (1 - BEST) * scores[i - from] + BEST * best(scores, from, languages[i]);
    }
  }

  /// The best of these scores, those of passages from a number on, in a language.
  private float best(float[] scores, int from, int language) {
    float best = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      best = languages[from + i] == language ? Math.max(best, scores[i]) : best;
    }
    return best;
  }

  /// What stands beside the passage of this number in its document, those from a number to before
  /// another.
  private float beside(int at, int from, int to) {
    float sum = 0;
    for (int distance = 1; distance <= SHARES.length; distance++) {
      sum +=
          SHARES[distance - 1] * (after(-distance, at, from, to) + after(distance, at, from, to));
    }
    return sum;
  }

  /// The score of the passage so many places after it.
  private float after(int places, int at, int from, int to) {
    for (int i = Math.max(from, at - SHARES.length);
        i < Math.min(to, at + SHARES.length + 1);
        i++) {
      if (found[i].doc == found[at].doc + places && languages[i] == languages[at]) {
        return found[i].score;
      }
    }
    return NOT_FOUND * found[at].score;
  }
}

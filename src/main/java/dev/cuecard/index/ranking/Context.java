package dev.cuecard.index.ranking;

import java.util.Arrays;
import org.apache.lucene.search.ScoreDoc;

/// What else was found in a document speaks for a passage of it. The best passage tells what the
/// document is about (Callan 1994); and where no passage stands out, what is asked for is not said
/// in one place but runs on from passage to passage.
final class Context {
  /// What no passage says by more standard deviations than this runs on.
  private static final float RUNS_ON = Ranking.STANDS_OUT;

  /// What a passage says by so many is said in one place.
  private static final float IN_ONE_PLACE = RUNS_ON + 2;

  /// What the passages beside one count, all together, where it runs on.
  private static final float BESIDE = 0.5f;

  /// The shares of the passages before and after it, and of those next to them.
  private static final float[] SHARES = {1 / 3f, 1 / 6f};

  /// One that was not found counts so much as the one that it stands beside.
  private static final float NOT_FOUND = 0.5f;

  /// The share of the best passage of the document in what a passage says.
  private static final float BEST = 0.6f;

  private final Blocks blocks;
  private final int base;
  private final float beside;

  /// @param base the first place of the segment
  /// @param nearest how far the nearest of all candidates stands out in meaning, see [Meaning]
  Context(Blocks blocks, int base, float nearest) {
    this.blocks = blocks;
    this.base = base;
    this.beside = BESIDE * Math.clamp((IN_ONE_PLACE - nearest) / (IN_ONE_PLACE - RUNS_ON), 0, 1);
  }

  /// Changes the scores of `candidates`, which ascend, to what they are in their documents.
  void add(ScoreDoc[] candidates) {
    int from = 0;
    while (from < candidates.length) {
      int end = base + blocks.end(candidates[from].doc - base);
      int to = from;
      while (to < candidates.length && candidates[to].doc < end) {
        to++;
      }
      ofDocument(Arrays.copyOfRange(candidates, from, to));
      from = to;
    }
  }

  /// Those of one document.
  private void ofDocument(ScoreDoc[] found) {
    float[] scores = new float[found.length];
    float best = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < found.length; i++) {
      scores[i] = found[i].score + beside * beside(found, i);
      best = Math.max(best, scores[i]);
    }
    for (int i = 0; i < found.length; i++) {
      found[i].score = (1 - BEST) * scores[i] + BEST * best;
    }
  }

  private static float beside(ScoreDoc[] found, int at) {
    float sum = 0;
    for (int distance = 1; distance <= SHARES.length; distance++) {
      sum += SHARES[distance - 1] * (score(found, at, -distance) + score(found, at, distance));
    }
    return sum;
  }

  /// The score of the passage so many places after this one.
  private static float score(ScoreDoc[] found, int at, int after) {
    int place = found[at].doc + after;
    for (int i = Math.max(0, at - SHARES.length);
        i < found.length && i <= at + SHARES.length;
        i++) {
      if (found[i].doc == place) {
        return found[i].score;
      }
    }
    return NOT_FOUND * found[at].score;
  }
}

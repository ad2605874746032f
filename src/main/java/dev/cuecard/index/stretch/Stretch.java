package dev.cuecard.index.stretch;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.index.ranking.Asked;
import java.util.Arrays;

/// The stretch of speech that answers a question: the one that has most more to do with it than the
/// recording has, for its length.
public final class Stretch {
  /// In slots of five seconds: answers are seldom shorter, or longer.
  private static final int SHORTEST = 4;

  private static final int LONGEST = 16;

  /// What is left, at least, of one that begins with the first of the words.
  private static final int SHORTEST_FROM_WORDS = 3;

  /// How much a long stretch is preferred to a short one that stands out as much.
  private static final double LENGTH = 0.25;

  private final Slots slots;
  private final double[] pertinence;

  private Stretch(Slots slots, double[] pertinence) {
    this.slots = slots;
    this.pertinence = pertinence;
  }

  /// The best stretch that has some of `found`.
  ///
  /// @param talk in which something is said
  /// @param asked what the question asks for in its language
  public static TimeSpan of(Talk talk, Asked asked, TimeSpan found) {
    Slots slots = Slots.of(talk, asked.field(), asked.words());
    Stretch stretch = new Stretch(slots, Pertinence.of(slots, asked, talk.meant()));
    return stretch.best(slots.slot(found.start()), slots.slot(found.end()));
  }

  private TimeSpan best(int first, int last) {
    double mean = Arrays.stream(pertinence).average().orElse(0);
    double[] sums = new double[pertinence.length + 1];
    for (int i = 0; i < pertinence.length; i++) {
      sums[i + 1] = sums[i] + pertinence[i] - mean;
    }
    int from = first;
    int to = last + 1;
    double best = Double.NEGATIVE_INFINITY;
    for (int length = SHORTEST; length <= Math.min(LONGEST, pertinence.length); length++) {
      int lastStart = Math.min(last, pertinence.length - length);
      for (int start = Math.max(0, first - length + 1); start <= lastStart; start++) {
        double worth = (sums[start + length] - sums[start]) * Math.pow(length, LENGTH - 1);
        if (worth > best) {
          best = worth;
          from = start;
          to = start + length;
        }
      }
    }
    return new TimeSpan(slots.time(begin(from, to)), slots.time(to));
  }

  /// Where to begin to listen: at the first of the words, if that leaves enough. What is said
  /// before it only leads there.
  private int begin(int from, int to) {
    int first = from;
    while (first < to && !slots.isAsked(first)) {
      first++;
    }
    return first == to ? from : Math.max(from, Math.min(first, to - SHORTEST_FROM_WORDS));
  }
}

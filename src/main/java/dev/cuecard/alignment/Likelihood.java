package dev.cuecard.alignment;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.language.Sentence;
import dev.cuecard.language.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How unlikely it is that some cues of one track and some of the other say the same: by their
/// lengths (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993), their
/// times, and the numbers and names that both have.
final class Likelihood {
  /// The variance of lengths that the paper found, in characters.
  private static final double VARIANCE = 6.8;

  private static final double MOST_FOR_LENGTH = 6;
  private static final double MOST_FOR_TIME = 4;
  private static final double FOR_A_SHARED_NAME = 1.5;
  private static final int MOST_NAMES = 2;
  private static final double FOR_A_SHARED_END = 0.4;

  /// What one side with nothing on the other costs, a cue.
  private static final double ALONE = 4.5;

  /// What every cue more than one on a side costs.
  private static final double ANOTHER_CUE = 2;

  private final double ratio;
  private final TimeShift shift;

  /// @param ratio how long a text is in the second language, as a multiple of the first
  Likelihood(double ratio, TimeShift shift) {
    this.ratio = ratio;
    this.shift = shift;
  }

  /// The cost of taking these together; the less, the likelier.
  double cost(List<Cue> from, List<Cue> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return ALONE * (from.size() + to.size());
    }
    String one = words(from);
    String other = words(to);
    return ANOTHER_CUE * (from.size() + to.size() - 2)
        + length(one.length(), other.length())
        + time(span(from), shift.undone(span(to)))
        - FOR_A_SHARED_NAME * Math.min(MOST_NAMES, sharedNames(one, other))
        - (Sentence.endsAtEndOf(one) && Sentence.endsAtEndOf(other) ? FOR_A_SHARED_END : 0);
  }

  private double length(int from, int to) {
    double expected = from * ratio;
    double deviation = (to - expected) / Math.sqrt((expected + 1) * VARIANCE);
    return Math.min(MOST_FOR_LENGTH, deviation * deviation / 2);
  }

  /// None for the same time, the most for times apart.
  private double time(TimeSpan from, TimeSpan to) {
    double shared =
        Math.max(0, Math.min(from.end(), to.end()) - Math.max(from.start(), to.start()));
    double all = from.union(to).length();
    return all <= 0 ? 0 : MOST_FOR_TIME * (1 - shared / all);
  }

  /// Numbers and capitalised words that both have.
  private static int sharedNames(String one, String other) {
    Set<String> names = names(one);
    names.retainAll(names(other));
    return names.size();
  }

  private static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    for (Word word : Word.of(text)) {
      int first = word.text().codePointAt(0);
      if (Character.isDigit(first) || Character.isUpperCase(first)) {
        names.add(word.text().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static String words(List<Cue> cues) {
    return cues.stream().map(Cue::words).collect(Collectors.joining(" "));
  }

  private static TimeSpan span(List<Cue> cues) {
    return cues.stream().map(cue -> cue.span().mended()).reduce(TimeSpan::union).orElseThrow();
  }
}

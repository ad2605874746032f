package dev.cuecard.index.stretch;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.index.analysis.SegmentedText;
import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.ranking.RankedWord;
import dev.cuecard.index.ranking.SaidMeaning;
import dev.cuecard.passage.Segment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How often each of a query's words is said in every five seconds of a stretch of speech. A word
/// is said when its place among the letters of its cue says.
final class Slots {
  static final long MS = 5000;

  private final long start;
  private final int[] words;
  private final int[][] asked;

  private Slots(long start, int slots, int asked) {
    this.start = start;
    this.words = new int[slots];
    this.asked = new int[slots][asked];
  }

  /// Of a talk in which something is said. However long its cues say that they are, the talk's own
  /// span bounds what is counted.
  ///
  /// @param field that holds words in its language
  static Slots of(Talk talk, String field, List<RankedWord> asked) {
    List<Segment> segments = talk.segments();
    long start = Math.max(talk.span().start(), span(segments.getFirst()).start());
    long said = segments.stream().mapToLong(segment -> span(segment).end()).max().orElse(start);
    long end = Math.min(talk.span().end(), said);
    Slots slots = new Slots(start, (int) ((end - start) / MS) + 1, asked.size());
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      for (String form : asked.get(i).forms()) {
        numbers.putIfAbsent(form, i);
      }
    }
    SegmentedText text = SegmentedText.of(segments);
    for (Token token : Token.of(field, text.text())) {
      int segment = text.segmentAt(token.from());
      double share =
          (double) (token.from() - text.start(segment)) / segments.get(segment).text().length();
      slots.add(token, time(span(segments.get(segment)), share), numbers);
    }
    return slots;
  }

  private static long time(TimeSpan cue, double share) {
    return cue.start() + (long) (share * Math.max(0, cue.end() - cue.start()));
  }

  private void add(Token token, long time, Map<String, Integer> numbers) {
    int slot = slot(time);
    words[slot]++;
    for (String term : token.terms()) {
      Integer number = numbers.get(term);
      if (number != null) {
        asked[slot][number]++;
        return;
      }
    }
  }

  /// A figure of the utterances that are said in each slot; 0 where there are none.
  double[] figures(List<MeantUtterance> meant, ToDoubleFunction<SaidMeaning> figure) {
    double[] figures = new double[count()];
    for (MeantUtterance one : meant) {
      int from = slot(one.span().start());
      int to = slot(one.span().end()) + 1;
      Arrays.fill(figures, from, to, figure.applyAsDouble(one.meaning()));
    }
    return figures;
  }

  static TimeSpan span(Segment segment) {
    return ((Locator.Time) segment.locator()).span();
  }

  int count() {
    return words.length;
  }

  /// The slot in which `time` (ms) is, or else the first or last.
  int slot(long time) {
    return Math.clamp((time - start) / MS, 0, words.length - 1);
  }

  /// When the slot begins, in ms.
  long time(int slot) {
    return start + slot * MS;
  }

  /// How many words are said in it.
  int words(int slot) {
    return words[slot];
  }

  /// Whether it has any of the asked words.
  boolean isAsked(int slot) {
    return Arrays.stream(asked[slot]).anyMatch(times -> times > 0);
  }

  /// How often it has the asked word of this number.
  int asked(int slot, int word) {
    return asked[slot][word];
  }
}

package dev.cuecard.passage;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The sentences of a strand. In a track they run across cues; one that begins within a cue begins
/// that share of the cue's time later, as if its letters were spoken evenly. Sounds that a
/// transcript notes, “(applause)”, are no part of them.
public final class Sentences {
  /// What is longer, as speech recognised without full stops is, is cut where a cue begins.
  private static final int LONGEST = 240;

  private static final String IDEOGRAPHIC = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}，。：；、！？…”」』]";

  /// Where a line of a caption ended and the next began, in a script without blanks. It is the
  /// blank that is looked for: to ask each character for its script takes many times as long.
  private static final Pattern SEAM =
      Pattern.compile(" (?=[\\p{IsHan}“‘「『])(?<=" + IDEOGRAPHIC + " )");

  private static final Pattern IDEOGRAPH = Pattern.compile(IDEOGRAPHIC);

  private final Language language;
  private final List<Segment> segments;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();

  private Sentences(Strand strand) {
    language = strand.language();
    segments =
        strand.segments().stream()
            .map(Sentences::spoken)
            .filter(segment -> !segment.text().isEmpty())
            .sorted(Comparator.comparing(Sentences::span))
            .toList();
    for (Segment segment : segments) {
      starts.add(text.length());
      text.append(segment.text()).append(isWithoutBlanks(segment.text()) ? "" : " ");
    }
  }

  private static Segment spoken(Segment segment) {
    String words = SEAM.matcher(Sounds.removed(segment.text())).replaceAll("");
    return new Segment(segment.locator(), words, segment.speaker());
  }

  /// Whether the next segment follows without a blank.
  private static boolean isWithoutBlanks(String text) {
    int last = text.offsetByCodePoints(text.length(), -1);
    return IDEOGRAPH.matcher(text.substring(last)).matches();
  }

  /// All that `document` says in `language`, sentence by sentence.
  public static List<Segment> of(Document document, Language language) {
    return Strands.of(document).stream()
        .filter(strand -> strand.language().equals(language))
        .map(Sentences::of)
        .flatMap(List::stream)
        .toList();
  }

  /// The sentences of `strand`, each with its own place, in the order in which they are said.
  public static List<Segment> of(Strand strand) {
    boolean isSpoken =
        strand.segments().stream().allMatch(s -> s.locator() instanceof Locator.Time);
    return isSpoken ? new Sentences(strand).split() : strand.segments();
  }

  private List<Segment> split() {
    BreakIterator breaks = Sentence.breaks(text.toString(), language);
    List<Segment> sentences = new ArrayList<>();
    int from = 0;
    int segment = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      while (segment < starts.size() && starts.get(segment) < to) {
        if (starts.get(segment) - from > LONGEST / 2 && to - from > LONGEST) {
          add(from, starts.get(segment), sentences);
          from = starts.get(segment);
        }
        segment++;
      }
      add(from, to, sentences);
      from = to;
    }
    return sentences;
  }

  private int last; // the segment in which the last sentence began

  private void add(int from, int to, List<Segment> sentences) {
    String sentence = text.substring(from, to).strip();
    if (!sentence.isEmpty()) {
      long start = time(from);
      sentences.add(new Segment(new Locator.Time(new TimeSpan(start, end(to, start))), sentence));
    }
  }

  private long time(int offset) {
    while (last + 1 < starts.size() && starts.get(last + 1) <= offset) {
      last++;
    }
    return time(last, offset);
  }

  private long time(int segment, int offset) {
    TimeSpan span = span(segments.get(segment));
    int length = Math.max(1, segments.get(segment).text().length());
    return span.start() + span.length() * Math.min(length, offset - starts.get(segment)) / length;
  }

  private long end(int offset, long start) {
    int segment = last;
    while (segment + 1 < starts.size() && starts.get(segment + 1) < offset) {
      segment++;
    }
    return Math.max(start, time(segment, offset));
  }

  private static TimeSpan span(Segment segment) {
    return ((Locator.Time) segment.locator()).span();
  }
}

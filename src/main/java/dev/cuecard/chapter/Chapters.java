package dev.cuecard.chapter;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import dev.cuecard.passage.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Cuts what is said in a recording into chapters: `Chapters.of(strand, OptionalInt.empty())`.
public final class Chapters {
  private final Language language;
  private final List<Segment> sentences;

  private Chapters(Language language, List<Segment> sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /// The chapters of a track, in order; none if nothing is said.
  ///
  /// @param count how many there are to be, as far as there are sentences; if empty, as many as
  ///   people make of a talk of that length, see [ChapterCount]
  public static List<Chapter> of(Strand track, OptionalInt count) {
    List<Segment> sentences = Sentences.of(track);
    return sentences.isEmpty() ? List.of() : new Chapters(track.language(), sentences).cut(count);
  }

  private List<Chapter> cut(OptionalInt count) {
    int wanted = count.orElseGet(() -> ChapterCount.of(end(sentences.size() - 1) - start(0)));
    List<Integer> starts =
        Segmentation.of(language, sentences.stream().map(Segment::text).toList()).starts(wanted);
    List<List<Segment>> stretches = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : sentences.size();
      stretches.add(sentences.subList(starts.get(i), to));
    }
    List<String> titles = Titles.of(language, stretches);
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      chapters.add(new Chapter(span(starts, i), titles.get(i), stretches.get(i)));
    }
    return chapters;
  }

  private TimeSpan span(List<Integer> starts, int i) {
    long from = i == 0 ? 0 : start(starts.get(i));
    long to = i + 1 < starts.size() ? start(starts.get(i + 1)) : end(sentences.size() - 1);
    return new TimeSpan(from, Math.max(from, to));
  }

  private long start(int sentence) {
    return span(sentences.get(sentence)).start();
  }

  private long end(int sentence) {
    return span(sentences.get(sentence)).end();
  }

  private static TimeSpan span(Segment sentence) {
    if (sentence.locator() instanceof Locator.Time(TimeSpan span)) {
      return span;
    }
    throw new IllegalArgumentException("expected what is said, got " + sentence.locator());
  }
}

package dev.cuecard.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cuecard.Library;
import dev.cuecard.RandomDocuments;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// How text is cut into what is searched as one.
class StrandTest {
  private static final long LONGEST_MS = 45_000;
  private static final int MOST_SEGMENTS = 24;

  private static Strand strand(Track track) {
    return Strands.of(Library.recording("talk", track)).getFirst();
  }

  private static Track random(Random random) {
    List<Cue> cues = new ArrayList<>();
    long start = random.nextInt(5000);
    int count = random.nextInt(1, 200);
    for (int i = 0; i < count; i++) {
      long length = random.nextInt(20) == 0 ? random.nextInt(90_000) : random.nextInt(6000);
      String end = random.nextInt(5) == 0 ? "." : "";
      cues.add(new Cue(new TimeSpan(start, start + length), "cue " + i + end));
      start += random.nextInt(20) == 0 ? random.nextInt(60_000) : length;
    }
    return new Track("en", Track.Origin.HUMAN, cues);
  }

  private static void isCutWhole(Strand strand) {
    List<Segment> all =
        strand.passages().stream().flatMap(passage -> passage.body().stream()).toList();
    assertThat(all).isEqualTo(strand.segments());
    int next = 0;
    for (Passage passage : strand.passages()) {
      assertThat(passage.from()).isEqualTo(next);
      next = passage.to();
      assertThat(passage.following())
          .isEqualTo(strand.segments().subList(next, strand.segments().size()));
    }
  }

  @Test
  void noSegmentIsLostOrDoubled() {
    Random random = new Random(6);
    for (int i = 0; i < 500; i++) {
      isCutWhole(strand(random(random)));
    }
  }

  @Test
  void noSegmentOfAnyDocumentIsLostOrDoubled() {
    RandomDocuments documents = new RandomDocuments(7);
    for (int i = 0; i < 1000; i++) {
      Document document = documents.next();
      for (Strand strand : Strands.of(document)) {
        assertThat(strand.segments()).isNotEmpty().noneMatch(segment -> segment.text().isEmpty());
        isCutWhole(strand);
      }
    }
  }

  @Test
  void aPassageIsNeitherTooLongNorOfTooManyCues() {
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      for (Passage passage : strand(random(random)).passages()) {
        assertThat(passage.body().size()).isBetween(1, MOST_SEGMENTS);
        assertThat(passage.body().size() == 1 || length(passage) <= LONGEST_MS).isTrue();
      }
    }
  }

  private static long length(Passage passage) {
    return span(passage.body().getLast()).end() - span(passage.body().getFirst()).start();
  }

  private static TimeSpan span(Segment segment) {
    return ((Locator.Time) segment.locator()).span();
  }

  @Test
  void aPassageEndsWithASentenceIfOneEndsInItsSecondHalf() {
    Random random = new Random(9);
    for (int i = 0; i < 300; i++) {
      for (Passage passage : strand(random(random)).passages()) {
        List<Segment> body = passage.body();
        boolean last = passage.following().isEmpty();
        boolean ends = Sentence.endsAtEndOf(body.getLast().text());
        List<Segment> secondHalf = body.subList(body.size() / 2, body.size());
        assertThat(
                last || ends || secondHalf.stream().noneMatch(s -> Sentence.endsAtEndOf(s.text())))
            .isTrue();
      }
    }
  }

  @Test
  void aCueLongerThanAPassageIsAPassage() {
    Track track =
        new Track(
            "en",
            Track.Origin.HUMAN,
            List.of(
                new Cue(0, 1000, "Before."),
                new Cue(1000, 100_000, "Very long."),
                new Cue(100_000, 101_000, "After.")));

    assertThat(strand(track).passages())
        .extracting(Passage::from, Passage::to)
        .containsExactly(tuple(0, 1), tuple(1, 2), tuple(2, 3));
  }

  @Test
  void placeholdersAndCuesWithoutWordsAreLeftOut() {
    Document talk =
        Library.talk("talk", "en", "One", "....", "", "  ", "<i></i>", "<b>Two</b>\n&amp; three");

    assertThat(Strands.of(talk).getFirst().segments())
        .containsExactly(
            new Segment(new Locator.Time(new TimeSpan(0, 3000)), "One"),
            new Segment(new Locator.Time(new TimeSpan(15_000, 18_000)), "Two & three"));
  }

  @Test
  void aTrackOfPlaceholdersIsNoStrand() {
    assertThat(Strands.of(Library.talk("talk", "en", "....", "...."))).isEmpty();
  }
}

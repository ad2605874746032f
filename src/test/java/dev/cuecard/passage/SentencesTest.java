package dev.cuecard.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static Segment said(long start, long end, String text) {
    return new Segment(new Locator.Time(new TimeSpan(start, end)), text);
  }

  private static List<Segment> sentences(Segment... cues) {
    return Sentences.of(
        new Strand(new Language("en"), Track.Origin.HUMAN, Optional.empty(), List.of(cues)));
  }

  @Test
  void aSentenceRunsAcrossCues() {
    assertThat(sentences(said(0, 1000, "The kettle"), said(1000, 2000, "is on the stove.")))
        .containsExactly(said(0, 2000, "The kettle is on the stove."));
  }

  @Test
  void aSentenceThatBeginsWithinACueBeginsThatShareOfItsTimeLater() {
    assertThat(sentences(said(1000, 3000, "It boils. We wait."), said(3000, 4000, "Tea!")))
        .containsExactly(
            said(1000, 2111, "It boils."), said(2111, 3000, "We wait."), said(3000, 4000, "Tea!"));
  }

  @Test
  void speechWithoutFullStopsIsCutWhereCuesBegin() {
    Segment[] cues = new Segment[40];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = said(i * 1000L, i * 1000L + 1000, "and so the water goes on");
    }
    List<Segment> sentences = sentences(cues);
    assertThat(sentences).hasSizeGreaterThan(5);
    assertThat(sentences)
        .allSatisfy(sentence -> {
          assertThat(sentence.text()).hasSizeLessThan(250).startsWith("and so the water");
          assertThat(((Locator.Time) sentence.locator()).span().start() % 1000).isZero();
        });
  }

  @Test
  void cuesThatAreOutOfOrderAreReadInOrder() {
    assertThat(sentences(said(3000, 4000, "Tea!"), said(1000, 3000, "It boils.")))
        .containsExactly(said(1000, 3000, "It boils."), said(3000, 4000, "Tea!"));
  }

  @Test
  void soundsAreNotSaid() {
    assertThat(
            sentences(
                said(0, 1000, "[Music]"),
                said(1000, 2000, "Tea is ready (applause)."),
                said(2000, 3000, "Milk (cold, of course) too.")))
        .extracting(Segment::text)
        .containsExactly("Tea is ready.", "Milk (cold, of course) too.");
  }

  @Test
  void arabicQuestionsEndAtTheirQuestionMark() {
    assertThat(
            Sentences.of(
                new Strand(
                    new Language("ar"),
                    Track.Origin.HUMAN,
                    Optional.empty(),
                    List.of(said(0, 2000, "ماذا تشربون؟ الشاي جاهز.")))))
        .extracting(Segment::text)
        .containsExactly("ماذا تشربون؟", "الشاي جاهز.");
  }

  @Test
  void ideographsAreJoinedWithoutBlanks() {
    assertThat(
            Sentences.of(
                new Strand(
                    new Language("zh"),
                    Track.Origin.HUMAN,
                    Optional.empty(),
                    List.of(said(0, 2000, "茶已经， 准备"), said(2000, 3000, "好了。")))))
        .containsExactly(said(0, 3000, "茶已经，准备好了。"));
  }

  @Test
  void writtenTextIsInSentencesAlready() {
    Segment written = new Segment(new Locator.InSection("Tea"), "Tea is a drink");
    assertThat(sentences(written)).containsExactly(written);
  }

  @Test
  void nothingHasNoSentences() {
    assertThat(sentences()).isEmpty();
  }
}

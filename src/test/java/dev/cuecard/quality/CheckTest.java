package dev.cuecard.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.cuecard.cue.Cue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule at its limit and one beyond it; see docs/checks.md.
class CheckTest {
  private static final Cue GOOD = new Cue(1000, 3000, "The kettle");

  @Test
  void nothingIsFoundWhereNothingIsWrong() {
    Checked checked = Checked.with(GOOD, new Cue(3000, 5000, "was still\nwarm."));
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.summary().total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "....", "<i></i>", "<b>...</b>", "{\\an8}", "\u200B\u200E"})
  void aCueThatShowsNothingIsEmptyAndNothingElse(String text) {
    assertThat(Checked.with(new Cue(0, 9000, text)).rules()).containsExactly(Rule.EMPTY);
  }

  @Test
  void anEmptyCueIsNotInTheWayOfItsNeighbours() {
    assertThat(Checked.with(GOOD, new Cue(2000, 4000, ""), new Cue(3000, 5000, "was warm")).rules())
        .containsExactly(Rule.EMPTY);
  }

  @Test
  void twoLinesAreEnoughAndThreeTooMany() {
    assertThat(Checked.with(new Cue(0, 2000, "one\ntwo")).findings()).isEmpty();
    assertThat(Checked.with(new Cue(0, 2000, "one\ntwo\nsix")).messages())
        .containsExactly("too many lines: 3 lines, at most 2");
  }

  @Test
  void aLineMayBeAsLongAsTheLimitAndNotOneLonger() {
    assertThat(Checked.with(new Cue(0, 4000, "x".repeat(20))).findings()).isEmpty();
    assertThat(Checked.with(new Cue(0, 4000, "x".repeat(21))).messages())
        .containsExactly("line too long: 21 characters, at most 20");
  }

  @Test
  void theLongestLineIsTheOneReported() {
    Checked checked = Checked.with(new Cue(0, 5000, "x".repeat(21) + "\n" + "y".repeat(23)));
    assertThat(checked.messages()).containsExactly("line too long: 23 characters, at most 20");
    assertThat(checked.findings().getFirst().excerpt()).isEqualTo("y".repeat(23));
  }

  @Test
  void tagsTakeNoRoomAndNoTime() {
    String text = "<font color=\"#ffffff\"><i>" + "x".repeat(20) + "</i></font>";
    assertThat(Checked.with(new Cue(0, 2000, text)).findings()).isEmpty();
  }

  @Test
  void textMayBeAsFastAsTheLimitAndNotOneCharacterFaster() {
    assertThat(Checked.with(new Cue(0, 1000, "0123456789")).findings()).isEmpty();
    assertThat(Checked.with(new Cue(0, 1000, "0123456789x")).messages())
        .containsExactly("too fast to read: 11 characters a second, at most 10");
  }

  @Test
  void oneMillisecondLessIsFasterAndIsSaidToBe() {
    assertThat(Checked.with(new Cue(0, 1999, "x".repeat(20))).messages())
        .containsExactly("too fast to read: 10.1 characters a second, at most 10");
  }

  @Test
  void blanksCountForSpeedAndLineBreaksDoNot() {
    assertThat(Checked.with(new Cue(0, 1000, "01234 6789")).findings()).isEmpty();
    assertThat(Checked.with(new Cue(0, 1000, "01234\n56789")).findings()).isEmpty();
    assertThat(Checked.with(new Cue(0, 1000, "01234 56789")).rules())
        .containsExactly(Rule.TOO_FAST);
  }

  @Test
  void aCueOfNoLengthIsTooShortAndOfNoSpeed() {
    assertThat(Checked.with(new Cue(1000, 1000, "The kettle")).messages())
        .containsExactly("shown too briefly: 0 s, at least 1");
  }

  @ParameterizedTest
  @CsvSource({"999, TOO_SHORT", "1000,", "5000,", "5001, TOO_LONG"})
  void aCueIsShownFromTheShortestToTheLongestTime(long ms, Rule broken) {
    assertThat(Checked.with(new Cue(0, ms, "kettle")).rules())
        .isEqualTo(Optional.ofNullable(broken).stream().toList());
  }

  @Test
  void durationsAreToldInSeconds() {
    assertThat(Checked.with(new Cue(0, 999, "kettle"), new Cue(1000, 6001, "kettle")).messages())
        .containsExactly(
            "shown too briefly: 0.999 s, at least 1", "shown too long: 5.001 s, at most 5");
  }

  @Test
  void aCueThatStartsBeforeTheOneBeforeItIsOutOfOrderAndNotAnOverlap() {
    assertThat(Checked.with(new Cue(5000, 7000, "was warm"), GOOD).messages())
        .containsExactly("starts before the cue before it");
  }

  @Test
  void aCueThatEndsBeforeItStartsIsSaidToBeBackwardsAndNotBrief() {
    assertThat(Checked.with(new Cue(5000, 4000, "tea")).messages())
        .containsExactly("ends before it starts");
  }

  @Test
  void oneCueOutOfOrderIsOneFinding() {
    Cue late = new Cue(3_600_000, 3_601_000, "too late");
    assertThat(Checked.with(GOOD, late, new Cue(3000, 5000, "was"), new Cue(5000, 7000, "warm")))
        .extracting(Checked::rules)
        .isEqualTo(List.of(Rule.ORDER));
  }

  @Test
  void aCueMayStartWhereTheOneBeforeItEndsAndNotSooner() {
    assertThat(Checked.with(GOOD, new Cue(3000, 5000, "was warm")).findings()).isEmpty();
    assertThat(Checked.with(GOOD, new Cue(2999, 5000, "was warm")).messages())
        .containsExactly("starts before the cue before it ends: 0.001 s");
  }

  @Test
  void cuesOfOneSpanAreShownTogetherOnPurpose() {
    assertThat(Checked.with(GOOD, new Cue(1000, 3000, "La bouilloire")).findings()).isEmpty();
  }

  @Test
  void cuesOfOneSpanAndTextAreDuplicates() {
    assertThat(Checked.with(GOOD, new Cue(1000, 3000, "<i>The  kettle</i>")).rules())
        .containsExactly(Rule.DUPLICATE);
  }

  @Test
  void aTextThatIsSaidAgainIsNoDuplicate() {
    assertThat(Checked.with(GOOD, new Cue(3000, 5000, "The kettle")).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,82", "82,82", "83,", "84,", "85,85", "499,499", "500,", "9000,"})
  void cuesAreJoinedByTwoFramesOrHalfASecondApart(long gap, Long found) {
    Limits limits = withGaps(Gaps.frames(2, 24, 500));
    assertThat(Checked.with(limits, GOOD, new Cue(3000 + gap, 5000 + gap, "was warm")).rules())
        .isEqualTo(found == null ? List.of() : List.of(Rule.GAP));
  }

  @Test
  void theNextGapThatWouldDoIsTold() {
    Limits limits = withGaps(Gaps.frames(2, 25, 500));
    assertThat(
            Checked.with(
                    limits, GOOD, new Cue(3040, 5040, "was"), new Cue(5240, 7240, "still warm"))
                .messages())
        .containsExactly(
            "too close to the cue before it: 0.04 s, at least 0.08",
            "too close to the cue before it: 0.2 s, at least 0.5");
  }

  private static Limits withGaps(Gaps gaps) {
    Limits usual = Checked.LIMITS;
    return new Limits(
        usual.lines(),
        usual.lineLength(),
        usual.length(),
        usual.speed(),
        usual.shortestMs(),
        usual.longestMs(),
        gaps);
  }

  @Test
  void findingsOfOneCueComeInTheOrderOfTheRulesAndOnceEach() {
    String text = ("<i>" + "x".repeat(30) + "\n").repeat(3);
    Checked checked = Checked.with(GOOD, new Cue(2500, 3000, text));
    assertThat(checked.rules())
        .containsExactly(
            Rule.TOO_MANY_LINES,
            Rule.LINE_TOO_LONG,
            Rule.TOO_FAST,
            Rule.TOO_SHORT,
            Rule.OVERLAP,
            Rule.TAG_BALANCE)
        .isSorted();
  }

  @Test
  void aFindingSaysWhichCueItIsAbout() {
    Cue brief = new Cue(3000, 3500, "was");
    Finding finding = Checked.with(GOOD, brief).findings().getFirst();
    assertThat(finding.index()).isEqualTo(1);
    assertThat(finding.number()).isEqualTo(2);
    assertThat(finding.cue()).isEqualTo(brief);
    assertThat(finding.excerpt()).isEqualTo("was");
  }

  @Test
  void anExcerptIsShortenedBetweenCharacters() {
    Finding finding =
        Checked.with(new Cue(0, 5000, "\uD83D\uDE42".repeat(61))).findings().getFirst();
    assertThat(finding.excerpt()).isEqualTo("\uD83D\uDE42".repeat(60) + "…");
  }

  @Test
  void theSummaryCountsCuesAndFindings() {
    Checked checked = Checked.with(GOOD, new Cue(2000, 2500, "was"), new Cue(3000, 3500, "warm"));
    Summary summary = checked.summary();
    assertThat(summary.cues()).isEqualTo(3);
    assertThat(summary.faulty()).isEqualTo(2);
    assertThat(summary.total()).isEqualTo(3);
    assertThat(summary.findings())
        .containsExactly(entry(Rule.TOO_SHORT, 2L), entry(Rule.OVERLAP, 1L));
  }

  @Test
  void onlyTheCueBeforeIsRemembered() throws InterruptedException {
    Check check = new Check(Checked.LIMITS, finding -> {});
    var first = new WeakReference<>(acceptOne(check, 0));
    acceptOne(check, 2000);
    for (int i = 0; i < 100 && first.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(first.get()).isNull();
    assertThat(check.summary().cues()).isEqualTo(2);
  }

  private static Cue acceptOne(Check check, long start) {
    Cue cue = new Cue(start, start + 500, "The kettle was still warm");
    check.accept(cue);
    return cue;
  }
}

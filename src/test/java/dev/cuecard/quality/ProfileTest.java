package dev.cuecard.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.language.Language;
import dev.cuecard.quality.Measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The tables of docs/checks.md.
class ProfileTest {
  private static Limits limits(Profile profile, String language) {
    return profile.limits(Language.of(language));
  }

  private static int speed(Profile profile, String language) {
    return limits(profile, language).speed().orElseThrow().most();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 42, 20, 17",
    "en-gb, 42, 20, 17",
    "ar, 42, 20, 17",
    "bn, 42, 22, 18",
    "hi, 42, 22, 18",
    "kn, 42, 22, 18",
    "ml, 42, 22, 18",
    "mr, 42, 22, 18",
    "ta, 42, 22, 18",
    "te, 42, 22, 18",
    "af, 42, 17, 17",
    "zu, 42, 17, 17",
    "ru, 39, 17, 13",
    "th, 35, 17, 13",
    "zh-hans, 16, 9, 7",
    "zh-hant, 16, 9, 7",
    "ja, 13, 4, 4",
    "ko, 16, 12, 9",
    "es, 42, 17, 13",
    "fr, 42, 17, 13",
    "pt-br, 42, 17, 13",
    "uk, 42, 17, 13",
    "und, 42, 17, 13",
  })
  void netflix(String language, int lineLength, int adults, int children) {
    assertThat(limits(Profile.NETFLIX, language).lineLength()).isEqualTo(lineLength);
    assertThat(speed(Profile.NETFLIX, language)).isEqualTo(adults);
    assertThat(speed(Profile.NETFLIX_CHILDREN, language)).isEqualTo(children);
  }

  @Test
  void netflixShowsACueForFiveSixthsOfASecondAndJapaneseForHalfASecond() {
    assertThat(limits(Profile.NETFLIX, "en").shortestMs()).isEqualTo(833);
    assertThat(limits(Profile.NETFLIX, "ja").shortestMs()).isEqualTo(500);
    assertThat(limits(Profile.NETFLIX, "ja").longestMs()).isEqualTo(7000);
  }

  @ParameterizedTest
  @CsvSource({"23.976, 83, 84", "24, 83, 84", "25, 80, 80", "30, 66, 67", "60, 33, 34"})
  void twoFramesDependOnTheFrameRate(double framesPerSecond, long from, long to) {
    assertThat(Profile.NETFLIX.limits(Language.of("en"), framesPerSecond).gaps())
        .isEqualTo(new Gaps(from, to, 500));
  }

  @ParameterizedTest
  @CsvSource({"en, 42, 21", "ar, 42, 21", "th, 42, 21", "zh, 16, 9", "ja, 13, 4", "ko, 16, 12"})
  void ted(String language, int lineLength, int charactersPerSecond) {
    Limits limits = limits(Profile.TED, language);
    assertThat(limits.lineLength()).isEqualTo(lineLength);
    assertThat(speed(Profile.TED, language)).isEqualTo(charactersPerSecond);
    assertThat(limits.shortestMs()).isEqualTo(1000);
    assertThat(limits.longestMs()).isEqualTo(7000);
    assertThat(limits.gaps()).isEqualTo(Gaps.ANY);
  }

  @Test
  void theBbcCountsWords() {
    Limits limits = limits(Profile.BBC, "en");
    assertThat(limits.lineLength()).isEqualTo(37);
    assertThat(limits.speed()).contains(new ReadingSpeed(200, Unit.WORDS_PER_MINUTE));
    assertThat(limits.longestMs()).isEqualTo(Limits.NO_LIMIT);
  }

  @Test
  void threeTenthsOfASecondAWordAreEnoughForTheBbc() {
    Limits limits = limits(Profile.BBC, "en");
    assertThat(Checked.with(limits, new Cue(0, 1200, "- The kettle\n- was warm")).findings())
        .isEmpty();
    assertThat(Checked.with(limits, new Cue(0, 1199, "- The kettle\n- was warm")).messages())
        .containsExactly("too fast to read: 201 words a minute, at most 200");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "999, false", "1000, true"})
  void aPauseOfTheBbcIsASecondLong(long gap, boolean allowed) {
    assertThat(limits(Profile.BBC, "en").gaps().allow(gap)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"en, true", "ko, true", "vi, true", "zh, false", "ja, false", "th, false"})
  void wordsAreCountedWhereBlanksTellThemApart(String language, boolean counted) {
    assertThat(limits(Profile.BBC, language).speed().isPresent()).isEqualTo(counted);
  }

  @Test
  void thirtySevenColumnsAreEighteenSquares() {
    assertThat(limits(Profile.BBC, "zh").lineLength()).isEqualTo(18);
  }

  @Test
  void aChineseLineIsMeasuredInSquares() {
    Limits limits = limits(Profile.NETFLIX, "zh");
    assertThat(Checked.with(limits, new Cue(0, 4000, "录".repeat(16))).findings()).isEmpty();
    assertThat(Checked.with(limits, new Cue(0, 4000, "录".repeat(16) + "!")).messages())
        .containsExactly("line too long: 16.5 characters, at most 16");
  }

  @Test
  void thaiToneMarksDoNotMakeALineLonger() {
    Limits limits = limits(Profile.NETFLIX, "th");
    assertThat(Checked.with(limits, new Cue(0, 4000, "ที่".repeat(35))).findings()).isEmpty();
    assertThat(Checked.with(limits, new Cue(0, 4000, "ที่".repeat(36))).rules())
        .containsExactly(Rule.LINE_TOO_LONG);
  }

  @Test
  void arabicVowelPointsDoNotMakeATextFaster() {
    Limits limits = limits(Profile.NETFLIX, "ar");
    assertThat(Checked.with(limits, new Cue(0, 1000, "كَ".repeat(20))).findings()).isEmpty();
    assertThat(Checked.with(limits, new Cue(0, 1000, "كَ".repeat(21))).rules())
        .containsExactly(Rule.TOO_FAST);
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aProfileIsFoundByItsLabel(Profile profile) {
    assertThat(Profile.of(profile.label())).contains(profile);
  }

  @Test
  void anotherLabelIsNoProfile() {
    assertThat(Profile.of("Netflix children")).isEmpty();
    assertThat(Profile.NETFLIX_CHILDREN.label()).isEqualTo("netflix-children");
  }
}

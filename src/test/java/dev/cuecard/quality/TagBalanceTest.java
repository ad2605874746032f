package dev.cuecard.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which tags are missing their partner.
class TagBalanceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<i>The kettle</i>",
        "<b><i>The</i> kettle</b> <u>was</u>",
        "<I>The kettle</i>",
        "<font color=\"red\">The kettle</font>",
        "<c.loud.red>The</c> <lang en-GB>kettle</lang>",
        "<i>The\nkettle</i>",
        "{\\an8}{\\i1}The kettle",
        "The kettle, 1 < 2 <3 <yes> <<<<",
        "<00:01.000>The <00:02.000>kettle",
        "The<br>kettle",
      })
  void pairsAndWhatIsNoTagAreFine(String text) {
    assertThat(TagBalance.fault(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<i>The kettle, <i>",
    "The kettle</i>, </i>",
    "<i>The <b>kettle</i>, </i>",
    "<i><b>The kettle</i></b>, </i>",
    "<i>The kettle<i>, <i>",
    "<font color=red>The kettle, <font color=red>",
    "<c.loud>The kettle</v>, </v>",
    "</i>The kettle<i>, </i>",
  })
  void theFirstTagWithoutItsPartnerIsNamed(String text, String tag) {
    assertThat(TagBalance.fault(text)).contains(tag);
  }

  @Test
  void oneVoiceForTheWholeCueNeedNotBeClosed() {
    assertThat(TagBalance.fault("<v Ada>The kettle")).isEmpty();
    assertThat(TagBalance.fault("<v.loud Ada><i>The</i> kettle")).isEmpty();
  }

  @Test
  void aVoiceForAPartOfTheCueMustBeClosed() {
    assertThat(TagBalance.fault("Then <v Ada>The kettle")).contains("<v Ada>");
    assertThat(TagBalance.fault("<v Ada>The kettle <v Ben>was warm")).contains("<v Ada>");
  }

  @Test
  void theLastRubyReadingNeedNotBeClosed() {
    assertThat(TagBalance.fault("<ruby>漢<rt>かん</rt>字<rt>じ</ruby>")).isEmpty();
    assertThat(TagBalance.fault("<ruby>漢<rt>かん")).contains("<ruby>");
  }

  @Test
  void anEmptyCueMayHaveTagsOutOfBalanceToo() {
    assertThat(Checked.with(new Cue(0, 1000, "</i>")).rules())
        .containsExactly(Rule.EMPTY, Rule.TAG_BALANCE);
  }

  @Test
  void theFindingQuotesTheTag() {
    Finding finding = Checked.with(new Cue(0, 1000, "<i>kettle")).findings().getFirst();
    assertThat(finding.rule()).isEqualTo(Rule.TAG_BALANCE);
    assertThat(finding.excerpt()).isEqualTo("<i>");
  }

  @Test
  void manyTagsAreReadInOnePass() {
    String deep = "<i>".repeat(200_000) + "x" + "</i>".repeat(200_000);
    assertThat(TagBalance.fault(deep)).isEmpty();
    assertThat(TagBalance.fault("<i ".repeat(200_000))).isEmpty();
  }
}

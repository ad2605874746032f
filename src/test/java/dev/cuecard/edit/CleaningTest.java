package dev.cuecard.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.edit.Rewriter.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningTest {
  /// As YouTube writes its automatic captions.
  private static final String ROLL_UP =
      """
      WEBVTT

      00:00:00.160 --> 00:00:02.550 align:start
      \s
      the<00:00:00.500><c> tea</c> is poured

      00:00:02.550 --> 00:00:02.560 align:start
      the tea is poured
      \s

      00:00:02.560 --> 00:00:04.630 align:start
      the tea is poured
      and<00:00:03.000><c> the</c> light is on

      00:00:04.630 --> 00:00:04.640 align:start
      and the light is on
      \s

      00:00:04.640 --> 00:00:06.000 align:start
      and the light is on
      and the light is on

      00:00:20.000 --> 00:00:21.000
      and the light is on

      00:00:21.000 --> 00:00:22.000
      and the light is on
      """;

  @Test
  void rollUpIsCollapsedEachCueKeepingItsTimesAndTrueRepeatsSurvive() {
    Answer collapsed = Rewriter.of(ROLL_UP, new RollUp());
    assertThat(collapsed.text())
        .isEqualTo(
            """
            WEBVTT

            00:00:00.160 --> 00:00:02.550 align:start
            \s
            the<00:00:00.500><c> tea</c> is poured

            00:00:02.560 --> 00:00:04.630 align:start
            and<00:00:03.000><c> the</c> light is on

            00:00:04.640 --> 00:00:06.000 align:start
            and the light is on

            00:00:20.000 --> 00:00:21.000
            and the light is on

            00:00:21.000 --> 00:00:22.000
            and the light is on
            """);
    assertThat(collapsed.done().changes())
        .containsExactly("2 lines collapsed: shown again", "2 cues left out: shown again");
  }

  @Test
  void onlyTheSameWordsAtTheSameTimeAreADuplicate() {
    String file =
        cue("00:00:01,000 --> 00:00:02,000", "yes")
            + cue("00:00:01,000 --> 00:00:02,000", "<i>yes</i>")
            + cue("00:00:01,000 --> 00:00:02,000", "no")
            + cue("00:00:02,000 --> 00:00:03,000", "yes");
    Answer clean = Rewriter.of(file, new DropDuplicates());
    assertThat(clean.text().lines().filter(line -> line.matches("[a-z]+")))
        .containsExactly("yes", "no", "yes");
    assertThat(clean.done().changes())
        .containsExactly("1 cue left out: another says the same at the same time");
  }

  @Test
  void cuesWithoutWordsAreLeftOut() {
    String file =
        cue("00:00:01,000 --> 00:00:02,000", "<i></i>")
            + cue("00:00:03,000 --> 00:00:04,000", "....")
            + cue("00:00:05,000 --> 00:00:06,000", "tea");
    assertThat(Rewriter.of(file, new DropEmpty()).text())
        .isEqualTo("1\n00:00:05,000 --> 00:00:06,000\ntea\n");
  }

  @Test
  void tagsAndPlacesAreTakenOut() {
    String file =
        cue("00:00:01,000 --> 00:00:02,000", "{\\an8}<b>tea</b> <font color=red>now</font> <3");
    assertThat(Rewriter.of(file, new StripTags()).text())
        .isEqualTo("1\n00:00:01,000 --> 00:00:02,000\ntea now <3\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[door closes] Come in.|Come in.",
        "- [laughs]/- Sit down.|- Sit down.",
        "(sighs)/Well.|Well.",
        "It is (I think) late.|It is (I think) late.",
        "MRS HILL: Good morning.|Good morning.",
        ">> ANN: Hello|Hello",
        "♪ ♪/La la|La la",
        "<i>[music]</i> tea|tea",
        "Note: this stays.|Note: this stays.",
        "【笑】你好|你好"
      })
  void soundsAndNamesAreTakenOut(String before, String after) {
    String file =
        cue("00:00:01,000 --> 00:00:02,000", before.replace('/', '\n').replace("<\n", "</"));
    assertThat(Rewriter.of(file, new DropSounds()).text())
        .isEqualTo("1\n00:00:01,000 --> 00:00:02,000\n" + after.replace('/', '\n') + "\n");
  }

  @Test
  void aCueOfNothingButSoundsIsLeftOut() {
    String file = cue("00:00:01,000 --> 00:00:02,000", "[music]\n♪");
    Answer clean = Rewriter.of(file, new DropSounds());
    assertThat(clean.text()).isEmpty();
    assertThat(clean.done().changes()).isEqualTo(List.of("1 cue left out: nothing but sounds"));
  }

  private static String cue(String timing, String text) {
    return timing + "\n" + text + "\n\n";
  }
}

package dev.cuecard.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule of "Tables" in docs/formats.md.
class TablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "start\tend\ttext\n1000\t2500\tHello\n3000\t4000\tthere\n",
        "start,end,text\n1000,2500,Hello\n3000,4000,\"there\"\n",
        "Start Time;End Time;Caption\n00:00:01.000;00:00:02,500;Hello\n0:03;0:04;there\n",
        "N, In, Out, Text\n1,\"1.0\",\"2.5\",\"Hello\"\n2,\"3.0\",\"4.0\",\"there\"\n",
        "begin,duration,content\n1.0,1.5,Hello\n3.0,1.0,there\n",
        "start_ms,end_ms,text\n1000,2500,Hello\n3000,4000,there\n",
        "Start (s),End (s),Text\n1,2.5,Hello\n3,4,there\n",
        "text,start,end\nHello,1s,2500ms\nthere,3s,4s\n"
      })
  void columnsAreKnownByTheirNamesAndNumbersByTheirUnits(String text) {
    assertThat(SubtitleFormat.of(text)).contains(SubtitleFormat.CSV);
    assertThat(SubtitleFormat.CSV.read(text, Language.UNKNOWN).problems()).isEmpty();
    assertThat(cues(text))
        .containsExactly(new Cue(1000, 2500, "Hello"), new Cue(3000, 4000, "there"));
  }

  @Test
  void wholeNumbersCountWhatMakesTextsLastAsLongAsTextsDo() {
    assertThat(cues("start,end,text\n1,3,Hello\n3,8,there\n"))
        .containsExactly(new Cue(1000, 3000, "Hello"), new Cue(3000, 8000, "there"));
  }

  @Test
  void withoutEndsATextEndsWhereTheNextBegins() {
    assertThat(cues("time,text\n0:01,Hello\n0:03,there\n"))
        .containsExactly(new Cue(1000, 3000, "Hello"), new Cue(3000, 8000, "there"));
  }

  @Test
  void quotesHoldSeparatorsLineEndsAndQuotes() {
    assertThat(cues("start,end,text\n0:01,0:02,\"Hello, \"\"you\"\"\nthere\"\n"))
        .containsExactly(new Cue(1000, 2000, "Hello, \"you\"\nthere"));
  }

  @Test
  void quotesBetweenTabsAreWords() {
    assertThat(cues("start\tend\ttext\n1000\t2000\t\"Hello\n3000\t4000\tthere\" she said\n"))
        .extracting(Cue::text)
        .containsExactly("\"Hello", "there\" she said");
  }

  @Test
  void aColumnOfSpeakersGivesVoices() {
    assertThat(cues("speaker,start,end,text\nAnn,0:01,0:02,Hello\n,0:03,0:04,there\n"))
        .containsExactly(
            new Cue(
                new TimeSpan(1000, 2000),
                "Hello",
                Optional.empty(),
                Optional.of("Ann"),
                Optional.empty()),
            new Cue(3000, 4000, "there"));
  }

  @Test
  void aRowWithoutATimeIsNotReadAndReported() {
    var read =
        SubtitleFormat.CSV.read(
            "start,end,text\n0:01,0:02,\"a\nb\"\nsoon,later,c\n0:03,0:04,d\n", Language.UNKNOWN);
    assertThat(read.value().track().cues()).extracting(Cue::text).containsExactly("a\nb", "d");
    assertThat(read.problems())
        .hasToString("[4:1: expected a row that begins at a time, got \"soon later c\"]");
  }

  @Test
  void aQuoteThatIsNeverClosedCostsNoMoreThanALongRow() {
    String text = "start,end,text\n0:01,0:02,a\n0:03,0:04,\"" + "b ".repeat(3_000_000);
    var read = SubtitleFormat.CSV.read(text, Language.UNKNOWN);
    assertThat(read.value().track().cues()).first().isEqualTo(new Cue(1000, 2000, "a"));
    assertThat(read.problems())
        .hasToString("[3:1: expected a row of no more than 4194304 characters]");
  }

  @Test
  void labelsOfAudacityAreSecondsSecondsAndText() {
    String text = "1.000000\t2.500000\tHello\n\\\t100.0\t200.0\n3.0\t3.0\tthere\n";
    assertThat(SubtitleFormat.of(text)).contains(SubtitleFormat.AUDACITY);
    var read = SubtitleFormat.AUDACITY.read(text, Language.UNKNOWN);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().track().cues())
        .containsExactly(new Cue(1000, 2500, "Hello"), new Cue(3000, 3000, "there"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,age\nAnn,31\n",
        "time,text\n2024-05-01,started\n",
        "start,end\n1,2\n",
        "In, out, text. This is prose\nand goes on\n",
        "1.5\t2.5\n1.5\tx\n",
        "start,text\n"
      })
  void otherTablesAreNotTimedText(String text) {
    assertThat(SubtitleFormat.of(text)).isEmpty();
  }

  private static List<Cue> cues(String text) {
    return SubtitleFormat.CSV.read(text, Language.UNKNOWN).value().track().cues();
  }
}

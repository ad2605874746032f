package dev.cuecard.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "SJSON" in docs/formats.md.
class SjsonTest {
  @Test
  void threeListsAreCues() {
    var read =
        read("{\"start\": [0, 1500], \"end\": [1000, 2500], \"text\": [\"Hello\", \"a\\nb\"]}");
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().track().cues())
        .containsExactly(new Cue(0, 1000, "Hello"), new Cue(1500, 2500, "a\nb"));
  }

  @Test
  void itIsWrittenALineAnEntry() {
    var read = read("{\"text\": [\"Hello\", \"b\"], \"start\": [0, 1500], \"end\": [1000, 2500]}");
    assertThat(SubtitleFormat.SJSON.write(read.value()).text())
        .isEqualTo(
            """
            {
              "start": [
                0,
                1500
              ],
              "end": [
                1000,
                2500
              ],
              "text": [
                "Hello",
                "b"
              ]
            }
            """);
  }

  @Test
  void characterReferencesStandForTheirCharacters() {
    var read =
        read("{\"start\": [0], \"end\": [1], \"text\": [\"don&#39;t &lt;b&gt; &amp;amp; R&D\"]}");
    assertThat(read.value().readable().cues())
        .extracting(Cue::words)
        .containsExactly("don't <b> &amp; R&D");
    assertThat(SubtitleFormat.SUBRIP.write(read.value()).text()).contains("don't <b> &amp; R&D");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the tag <b> and </b>|the tag &lt;b&gt; and &lt;/b&gt;",
        "R&D <very> big|R&amp;D &lt;very&gt; big",
        "write &lt; for it|write &amp;lt; for it",
        "R&D: 1 < 2|R&D: 1 < 2",
        "<3|<3"
      })
  void wordsThatWouldBeShownAsHtmlAreEscapedAndComeBack(String words, String written) {
    String vtt =
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n"
            + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            + "\n";
    var json =
        SubtitleFormat.SJSON.write(SubtitleFormat.WEBVTT.read(vtt, Language.UNKNOWN).value());
    assertThat(json.text()).contains("\"" + written + "\"");
    assertThat(json.problems()).isEmpty();
    assertThat(SubtitleFormat.WEBVTT.write(read(json.text()).value()).text()).isEqualTo(vtt);
  }

  @Test
  void aNullTextIsACueWithoutWords() {
    var read = read("{\"start\": [0], \"end\": [1], \"text\": [null]}");
    assertThat(read.value().track().cues()).containsExactly(new Cue(0, 1, ""));
    assertThat(read.problems()).hasToString("[1:37: note: expected a text, got null]");
  }

  @Test
  void unequalListsAreReadAsFarAsTheyGo() {
    var read = read("{\"start\": [0, 10, 20], \"end\": [5], \"text\": [\"a\", \"b\"]}");
    assertThat(read.value().track().cues())
        .containsExactly(new Cue(0, 5, "a"), new Cue(10, 20, "b"));
    assertThat(read.problems())
        .hasToString("[1:1: expected as many starts as ends and texts, got 3, 1 and 2]");
  }

  @Test
  void disorderIsKeptAndReported() {
    var read = read("{\"start\": [\n10,\n0], \"end\": [11, 1], \"text\": [\"a\", \"b\"]}");
    assertThat(read.value().track().cues())
        .containsExactly(new Cue(10, 11, "a"), new Cue(0, 1, "b"));
    assertThat(read.problems())
        .hasToString("[3:1: cue starts before the one before it, left in its place]");
  }

  @Test
  void numbersInQuotesAndFractionsAreTimesOthersAreNot() {
    var read =
        read(
            "{\"start\": [\"10\", 20.6, \"x\"], \"end\": [11, 21, 31], \"text\": [\"\", \"\", \"\"]}");
    assertThat(read.value().track().cues())
        .containsExactly(new Cue(10, 11, ""), new Cue(21, 21, ""));
    assertThat(read.problems()).hasToString("[1:24: expected milliseconds, got \"x\"]");
  }

  @Test
  void aNullTimeIsNoTime() {
    var read = read("{\"start\": [null], \"end\": [1], \"text\": [\"a\"]}");
    assertThat(read.value().track().cues()).isEmpty();
    assertThat(read.problems()).hasToString("[1:12: expected milliseconds, got null]");
  }

  @Test
  void theListsAreFoundBehindOtherEntries() {
    String json = "{\"language\": \"en\", \"end\": [9], \"text\": [\"a\"], \"start\": [1]}";
    assertThat(SubtitleFormat.of(json)).contains(SubtitleFormat.SJSON);
    assertThat(read(json).value().track().cues()).containsExactly(new Cue(1, 9, "a"));
  }

  @Test
  void aTextLongerThanAnyIsAProblem() {
    var read =
        read("{\"start\": [0], \"end\": [1], \"text\": [\"" + "a".repeat(30_000_000) + "\"]}");
    assertThat(read.value().track().cues()).isEmpty();
    assertThat(read.hasErrors()).isTrue();
  }

  @Test
  void nestingDeeperThanAnyIsAProblem() {
    var read = read("{\"start\": [0], \"x\": " + "[".repeat(100_000));
    assertThat(read.problems()).hasSize(2);
  }

  @Test
  void aFileCutOffIsReadUpToThere() {
    var read = read("{\"start\": [0, 10], \"end\": [5, 15], \"text\": [\"a\", \"b");
    assertThat(read.value().track().cues()).containsExactly(new Cue(0, 5, "a"));
    assertThat(read.hasErrors()).isTrue();
  }

  private static Parsed<Subtitles> read(String json) {
    return SubtitleFormat.SJSON.read(json, Language.of("en"));
  }
}

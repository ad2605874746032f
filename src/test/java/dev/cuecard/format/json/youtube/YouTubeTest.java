package dev.cuecard.format.json.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// "YouTube json3" in docs/formats.md.
class YouTubeTest {
  @Test
  void anEventWithWordsIsACue() {
    var read =
        read(
            """
            {"tStartMs": 100, "dDurationMs": 400, "segs": [{"utf8": "Salt & "}, {"utf8": "tar\\n"}]}
            """);
    assertThat(cues(read)).containsExactly(new Cue(100, 500, "Salt &amp; tar"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().track().origin()).isEqualTo(Track.Origin.HUMAN);
  }

  @Test
  void windowsAndLineFeedsAreNoCues() {
    var read =
        read(
            """
            {"tStartMs": 0, "dDurationMs": 9000, "id": 1, "wpWinPosId": 1},
            {"tStartMs": 900, "dDurationMs": 100, "aAppend": 1, "segs": [{"utf8": "\\n"}]}
            """);
    assertThat(cues(read)).isEmpty();
  }

  @Test
  void theWordsOfAnAutomaticTrackKeepTheirTimesAndItsLinesOverlap() {
    var read =
        read(
            """
            {"tStartMs": 1000, "dDurationMs": 4000, "wWinId": 1, "segs": [
              {"utf8": "we", "acAsrConf": 0}, {"utf8": " went", "tOffsetMs": 250}]},
            {"tStartMs": 3000, "dDurationMs": 4000, "wWinId": 1, "segs": [{"utf8": "home"}]}
            """);
    assertThat(cues(read))
        .containsExactly(new Cue(1000, 5000, "we<00:00:01.250> went"), new Cue(3000, 7000, "home"));
    assertThat(read.value().track().origin()).isEqualTo(Track.Origin.AUTOMATIC);
  }

  @Test
  void numbersMayBeTextsAndDurationsMissing() {
    var read =
        read(
            """
            {"tStartMs": "1000", "segs": [{"utf8": "a"}]},
            {"tStartMs": "2000", "dDurationMs": "500", "segs": [{"utf8": "b"}]}
            """);
    assertThat(cues(read)).containsExactly(new Cue(1000, 2000, "a"), new Cue(2000, 2500, "b"));
    assertThat(read.problems())
        .hasToString("[1:47: note: cue has no end, taken as the start of the next]");
  }

  @Test
  void pensAreStylesAndPositionsPlaces() {
    var read =
        SubtitleFormat.YOUTUBE.read(
            """
            {"events": [{"tStartMs": 0, "dDurationMs": 9, "wpWinPosId": 1, "segs": [
                {"utf8": "red", "pPenId": 1}, {"utf8": " plain"}, {"utf8": "gone", "pPenId": 2}]}],
             "pens": [{}, {"bAttr": 1, "fcForeColor": 16711680}, {"foForeAlpha": 0}],
             "wpWinPositions": [{}, {"apPoint": 0, "ahHorPos": 10, "avVerPos": 5}]}
            """,
            Language.of("en"));
    Cue cue = cues(read).getFirst();
    assertThat(cue.text()).isEqualTo("<b><c.red>red</c></b> plain");
    assertThat(cue.settings()).isNotEqualTo(Optional.empty());
  }

  @Test
  void aFileCutOffIsReadUpToThere() {
    var read =
        SubtitleFormat.YOUTUBE.read(
            "{\"events\": [{\"tStartMs\": 1, \"dDurationMs\": 1, \"segs\": [{\"utf8\": \"a\"}]}, {",
            Language.of("en"));
    assertThat(cues(read)).containsExactly(new Cue(1, 2, "a"));
    assertThat(read.hasErrors()).isTrue();
  }

  private static Parsed<Subtitles> read(String events) {
    String json = "{\"wireMagic\": \"pb3\", \"pens\": [{}], \"events\": [" + events + "]}";
    assertThat(SubtitleFormat.of(json)).contains(SubtitleFormat.YOUTUBE);
    return SubtitleFormat.YOUTUBE.read(json, Language.of("en"));
  }

  private static List<Cue> cues(Parsed<Subtitles> read) {
    return read.value().track().cues();
  }
}

package dev.cuecard.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// "Podcasting 2.0 transcripts" in docs/formats.md.
class PodcastTest {
  @Test
  void aSegmentIsACue() {
    var read =
        read(
            "{\"speaker\": \"Ann\", \"startTime\": 0.5, \"endTime\": 1.25, \"body\": \"Hello\\n\"}");
    assertThat(read.problems()).isEmpty();
    assertThat(cues(read)).containsExactly(cue(500, 1250, "Hello", "Ann"));
  }

  @Test
  void segmentsOfOneWordStayCuesOfOneWord() {
    var read =
        read(
            "{\"startTime\": 1, \"endTime\": 2, \"body\": \"So\"},"
                + "{\"startTime\": 2, \"endTime\": 2, \"body\": \" \"}");
    assertThat(cues(read)).extracting(Cue::text).containsExactly("So", "");
  }

  @Test
  void aMissingEndIsTheNextStart() {
    var read = read("{\"startTime\": 1, \"body\": \"a\"}, {\"startTime\": 3, \"body\": \"b\"}");
    assertThat(cues(read)).containsExactly(new Cue(1000, 3000, "a"), new Cue(3000, 8000, "b"));
    assertThat(read.problems())
        .hasToString(
            "[1:34: note: cue has no end, taken as the start of the next,"
                + " 1:65: note: cue has no end, taken as the start of the next]");
  }

  @Test
  void aMissingStartIsTheEndBefore() {
    var read =
        read(
            "{\"startTime\": 1, \"endTime\": 2, \"body\": \"a\"},"
                + "{\"startTime\": null, \"endTime\": 3, \"body\": \"b\"}");
    assertThat(cues(read)).containsExactly(new Cue(1000, 2000, "a"), new Cue(2000, 3000, "b"));
    assertThat(read.problems())
        .hasToString("[1:78: cue has no start, taken as the end of the one before it]");
  }

  @Test
  void itIsWrittenASegmentALine() {
    var read =
        read(
            "{\"speaker\":\"Ann\",\"startTime\":0.5,\"endTime\":1,\"body\":\"a\\nb\"},"
                + "{\"startTime\":1,\"endTime\":2.25,\"body\":\"c\"}");
    assertThat(SubtitleFormat.PODCAST.write(read.value()).text())
        .isEqualTo(
            """
            {
              "version": "1.0.0",
              "segments": [
                {"speaker": "Ann", "startTime": 0.5, "endTime": 1, "body": "a\\nb"},
                {"startTime": 1, "endTime": 2.25, "body": "c"}
              ]
            }
            """);
  }

  @Test
  void theVoiceOfAnotherFormatIsTheSpeaker() {
    var vtt =
        SubtitleFormat.WEBVTT.read(
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello <i>there", Language.UNKNOWN);
    var written = SubtitleFormat.PODCAST.write(vtt.value());
    assertThat(written.text())
        .contains("\"speaker\": \"Ann\"")
        .contains("\"body\": \"Hello there\"");
    assertThat(written.problems())
        .hasToString("[1:1: Podcasting 2.0 transcript has no place for italic: \"there\"]");
  }

  @Test
  void theOrderOfEntriesDoesNotMatter() {
    String json = "{\"segments\": [{\"body\": \"a\", \"startTime\": 1, \"endTime\": 2}]}";
    assertThat(SubtitleFormat.of(json)).contains(SubtitleFormat.PODCAST);
  }

  @Test
  void whatIsNoSegmentIsReported() {
    var read = read("7");
    assertThat(read.problems()).hasToString("[1:34: expected a segment, got 7]");
  }

  private static Parsed<Subtitles> read(String segments) {
    return SubtitleFormat.PODCAST.read(
        "{\"version\":\"1.0.0\", \"segments\": [" + segments + "]}", Language.of("en"));
  }

  private static List<Cue> cues(Parsed<Subtitles> read) {
    return read.value().track().cues();
  }

  private static Cue cue(long start, long end, String text, String voice) {
    return new Cue(
        new TimeSpan(start, end), text, Optional.empty(), Optional.of(voice), Optional.empty());
  }
}

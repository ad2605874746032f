package dev.cuecard.format.json.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// "Speech recognition" in docs/formats.md.
class SpeechTest {
  @Test
  void aSegmentOfWhisperIsACueWithTheTimesOfItsWords() {
    var read =
        read(
            """
            {"text": " Oars up. Now row.", "segments": [
              {"id": 0, "start": 0.0, "end": 1.5, "text": " Oars up.", "tokens": [50364, 11],
               "words": [{"word": " Oars", "start": 0.0, "end": 0.5, "probability": 0.9},
                         {"word": " up.", "start": 0.72, "end": 1.5}]},
              {"id": 1, "start": 1.5, "end": 2.25, "text": " Now row."}],
             "language": "en"}
            """);
    assertThat(cues(read))
        .containsExactly(
            new Cue(0, 1500, "Oars <00:00:00.720>up."), new Cue(1500, 2250, "Now row."));
    assertThat(read.value().track().origin()).isEqualTo(Track.Origin.AUTOMATIC);
    assertThat(read.value().track().language()).isEqualTo("en");
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spanish", "es", "Castilian", "spa"})
  void theLanguageIsACodeOrAnEnglishName(String name) {
    var read =
        read(
            "{\"language\": \"%s\", \"segments\": [{\"start\": 0.1, \"end\": 1.0, \"text\": \"hola\"}]}"
                .formatted(name));
    assertThat(read.value().track().language()).isEqualTo("es");
  }

  @Test
  void theSpeakerOfWhisperXIsTheVoice() {
    var read =
        read(
            """
            {"segments": [{"start": 0.1, "end": 1.0, "text": "5 < 6", "speaker": "SPEAKER_01",
              "words": [{"word": "5"}, {"word": "<", "start": 0.4, "end": 0.5, "score": 0.2}]}],
             "word_segments": [{"word": "5"}, {"word": "<", "start": 0.4, "end": 0.5}]}
            """);
    assertThat(cues(read)).containsExactly(cue(100, 1000, "5 <00:00:00.400>&lt; 6", "SPEAKER_01"));
  }

  @Test
  void whisperCppCountsMilliseconds() {
    var read =
        read(
            """
            {"systeminfo": "AVX", "params": {"language": "auto"}, "result": {"language": "en"},
             "transcription": [{"timestamps": {"from": "00:00:00,500", "to": "00:00:01,000"},
               "offsets": {"from": 500, "to": 1000}, "text": " Cast off."}]}
            """);
    assertThat(cues(read)).containsExactly(new Cue(500, 1000, "Cast off."));
    assertThat(read.value().track().language()).isEqualTo("en");
  }

  @Test
  void singleWordsOfWhisperCppAreGroupedIntoSentences() {
    var read =
        read(
            """
            {"transcription": [
              {"offsets": {"from": 0, "to": 400}, "text": " Cast"},
              {"offsets": {"from": 400, "to": 600}, "text": " of"},
              {"offsets": {"from": 600, "to": 700}, "text": "f"},
              {"offsets": {"from": 700, "to": 700}, "text": "."},
              {"offsets": {"from": 900, "to": 1200}, "text": " Now"}]}
            """);
    assertThat(cues(read))
        .containsExactly(
            new Cue(0, 700, "Cast <00:00:00.400>of<00:00:00.600>f."), new Cue(900, 1200, "Now"));
  }

  @Test
  void aPauseASpeakerAndALineTooLongEndASegmentOfWords() {
    var read =
        read(
            """
            {"words": [
              {"word": "one", "start": 0.0, "end": 0.5}, {"word": "two", "start": 0.6, "end": 0.9},
              {"word": "three", "start": 1.9, "end": 2.0},
              {"word": "four", "start": 2.1, "end": 2.2, "speaker": 3}]}
            """);
    assertThat(cues(read))
        .containsExactly(
            new Cue(0, 900, "one <00:00:00.600>two"),
            new Cue(1900, 2000, "three"),
            cue(2100, 2200, "four", "Speaker 3"));
  }

  @Test
  void wordsOfScriptsWithoutBlanksAreJoinedWithoutThem() {
    var read =
        read(
            """
            {"words": [{"word": "你", "start": 0.0, "end": 0.5}, {"word": "好", "start": 0.5, "end": 0.9}]}
            """);
    assertThat(cues(read)).containsExactly(new Cue(0, 900, "你<00:00:00.500>好"));
  }

  @Test
  void aTimeThatIsMissingIsThatOfTheNeighbour() {
    var read =
        read(
            """
            {"segments": [{"start": 0.5, "end": NaN, "text": "a"},
              {"start": null, "end": 3.0, "text": "b"},
              {"start": 2.0, "end": 2.5, "text": "c"}]}
            """);
    assertThat(cues(read))
        .containsExactly(
            new Cue(500, 2000, "a"), new Cue(500, 3000, "b"), new Cue(2000, 2500, "c"));
    assertThat(read.problems())
        .hasToString(
            "[1:15: note: cue has no end, taken as the start of the next,"
                + " 2:3: cue has no start, taken as the end of the one before it]");
  }

  @Test
  void disorderIsKeptAndReportedAndSegmentsWithoutWordsAreLeftOut() {
    var read =
        read(
            """
            {"segments": [{"start": 2.5, "end": 3.0, "text": " a"},
              {"start": 0.5, "end": 1.0, "text": " b"}, {"start": 4.0, "end": 4.0, "text": " "}]}
            """);
    assertThat(cues(read)).containsExactly(new Cue(2500, 3000, "a"), new Cue(500, 1000, "b"));
    assertThat(read.problems())
        .hasToString(
            "[2:3: cue starts before the one before it, left in its place,"
                + " 2:45: note: expected words, got none]");
  }

  @Test
  void chunksOfTransformersAreCues() {
    var read =
        read("{\"text\": \"a\", \"chunks\": [{\"timestamp\": [0.5, null], \"text\": \" a\"}]}");
    assertThat(cues(read)).containsExactly(new Cue(500, 5500, "a"));
  }

  @Test
  void awsTranscribeListsWordsAndPunctuation() {
    var read =
        read(
            """
            {"jobName": "j", "results": {"transcripts": [{"transcript": "Hello. Yes."}], "items": [
              {"start_time": "0.5", "end_time": "0.9", "type": "pronunciation",
               "alternatives": [{"confidence": "1.0", "content": "Hello"}], "speaker_label": "spk_0"},
              {"type": "punctuation", "alternatives": [{"content": "."}], "speaker_label": "spk_0"},
              {"start_time": "1.0", "end_time": "1.4", "type": "pronunciation",
               "alternatives": [{"content": "Yes"}], "speaker_label": "spk_1"}]}}
            """);
    assertThat(cues(read))
        .containsExactly(cue(500, 900, "Hello.", "spk_0"), cue(1000, 1400, "Yes", "spk_1"));
  }

  @Test
  void awsTranscribesSegmentsAreTakenBeforeItsWords() {
    var read =
        read(
            """
            {"results": {"language_code": "en-US", "items": [{"start_time": "0.5", "end_time": "0.9",
               "type": "pronunciation", "alternatives": [{"content": "Hello"}]}],
             "audio_segments": [{"id": 0, "transcript": "Hello there.", "start_time": "0.5",
               "end_time": "2.0", "items": [0, 1]}]}}
            """);
    assertThat(cues(read)).containsExactly(new Cue(500, 2000, "Hello there."));
    assertThat(read.value().track().language()).isEqualTo("en-us");
  }

  @Test
  void googlesFirstAlternativeIsReadAndWordsRepeatedForSpeakersOnce() {
    var read =
        read(
            """
            {"results": [
              {"alternatives": [{"transcript": "Hi all", "words": [
                {"startTime": "0.300s", "endTime": "0.500s", "word": "Hi"},
                {"startTime": {"nanos": 500000000}, "endTime": {"seconds": "1"}, "word": "all"}]},
                {"transcript": "high", "words": [{"startTime": "0s", "endTime": "1s", "word": "high"}]}]},
              {"alternatives": [{"words": [
                {"startTime": "0.300s", "endTime": "0.500s", "word": "Hi", "speakerTag": 1},
                {"startTime": "0.500s", "endTime": "1s", "word": "all", "speakerTag": 1}]}]}]}
            """);
    assertThat(cues(read)).containsExactly(cue(300, 1000, "Hi <00:00:00.500>all", "Speaker 1"));
  }

  @Test
  void deepgramsUtterancesAreTakenBeforeItsWords() {
    var read =
        read(
            """
            {"metadata": {"duration": 9}, "results": {"channels": [{"alternatives": [
               {"transcript": "hi", "words": [{"word": "hi", "start": 0.5, "end": 0.7}]}]}],
             "utterances": [{"start": 0.5, "end": 0.7, "transcript": "Hi.", "speaker": 0,
               "words": [{"word": "hi", "start": 0.5, "end": 0.7, "punctuated_word": "Hi."}]}]}}
            """);
    assertThat(cues(read)).containsExactly(cue(500, 700, "Hi.", "Speaker 0"));
  }

  @Test
  void aSpeechOfMinutesIsCutWhereItsSentencesEnd() {
    var read =
        read(
            """
            {"utterances": [{"speaker": "A", "start": 0, "end": 60000, "text": "Yes. No.", "words": [
              {"text": "Yes.", "start": 0, "end": 900}, {"text": "No.", "start": 59000, "end": 60000}]}]}
            """);
    assertThat(cues(read))
        .containsExactly(cue(0, 900, "Yes.", "Speaker A"), cue(59000, 60000, "No.", "Speaker A"));
  }

  @Test
  void theMonologuesOfRevAreCutIntoSentences() {
    var read =
        read(
            """
            {"monologues": [{"speaker": 1, "elements": [
              {"type": "text", "value": "Row", "ts": 0.5, "end_ts": 0.9, "confidence": 1.0},
              {"type": "punct", "value": " "},
              {"type": "text", "value": "on", "ts": 1.0, "end_ts": 1.2},
              {"type": "punct", "value": "."}]}]}
            """);
    assertThat(cues(read)).containsExactly(cue(500, 1200, "Row <00:00:01.000>on.", "Speaker 1"));
  }

  @Test
  void aPlainListIsInSecondsUnlessItsCuesWouldLastForMinutes() {
    assertThat(cues(read("[{\"text\": \"a\", \"start\": 1.5, \"duration\": 2}]")))
        .containsExactly(new Cue(1500, 3500, "a"));
    var millis = read("[{\"start\": 1500, \"end\": 3500, \"text\": \"<i>a</i> < b\"}]");
    assertThat(cues(millis)).containsExactly(new Cue(1500, 3500, "<i>a</i> &lt; b"));
    assertThat(millis.value().track().origin()).isEqualTo(Track.Origin.HUMAN);
  }

  @Test
  void aTextLongerThanWhatIsLookedAtMayStandBeforeTheSegments() {
    var read =
        read(
            "{\"text\": \"%s\", \"segments\": [{\"start\": 0.5, \"end\": 1.0, \"text\": \"a\"}]}"
                .formatted("Row on. ".repeat(20_000)));
    assertThat(cues(read)).containsExactly(new Cue(500, 1000, "a"));
  }

  @Test
  void aRecordingInWhichNothingIsSaidHasNoCues() {
    var read = read("{\"text\": \"\", \"segments\": [], \"language\": \"fr\"}");
    assertThat(cues(read)).isEmpty();
    assertThat(read.value().track().language()).isEqualTo("fr");
    assertThat(read.problems()).hasToString("[1:1: no segment and no word with times]");
  }

  @Test
  void nestingDeeperThanAnyIsAProblem() {
    String words = "{\"words\": [".repeat(100_000);
    var read = read("{\"segments\": [{\"start\": 0.5, \"end\": 1, \"text\": \"a\"}, " + words);
    assertThat(cues(read)).containsExactly(new Cue(500, 1000, "a"));
    assertThat(read.hasErrors()).isTrue();
    assertThat(read("{\"segments\": [{\"start\": 0.5, \"text\": \"a\"" + ", " + words).hasErrors())
        .isTrue();
  }

  @Test
  void wordsThatAreNotInTheTextAndTextsWithoutEndAreReadInPassing() {
    String word = "{\"start\": 0.75, \"end\": 0.8, \"word\": \"zz\"},";
    var read =
        read(
            "{\"segments\": [{\"start\": 0.5, \"end\": 1, \"text\": \"%s\", \"words\": [%s7]}]}"
                .formatted("ab ".repeat(300_000), word.repeat(20_000)));
    assertThat(cues(read)).hasSize(1);
    assertThat(cues(read).getFirst().text()).hasSize(899_999);
  }

  @Test
  void aFileWithoutTimesSaysSo() {
    var read = SubtitleFormat.SPEECH.read("{\"text\": \"a\"}", Language.UNKNOWN);
    assertThat(read.problems())
        .hasToString("[1:1: expected segments or words with times, got \"{\"text\": \"a\"}\"]");
  }

  private static Parsed<Subtitles> read(String json) {
    assertThat(SubtitleFormat.of(json)).contains(SubtitleFormat.SPEECH);
    return SubtitleFormat.SPEECH.read(json, Language.UNKNOWN);
  }

  private static List<Cue> cues(Parsed<Subtitles> read) {
    return read.value().track().cues();
  }

  private static Cue cue(long start, long end, String text, String voice) {
    return new Cue(
        new TimeSpan(start, end), text, Optional.empty(), Optional.of(voice), Optional.empty());
  }
}

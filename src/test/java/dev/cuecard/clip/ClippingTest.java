package dev.cuecard.clip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.render.clip.ClipsJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClippingTest {
  private static final Track TALK =
      new Track(
          "en",
          Track.Origin.HUMAN,
          List.of(
              new Cue(0, 4000, "We met at the mill. It was"),
              new Cue(4000, 6000, "raining \"cats and dogs\"!"),
              new Cue(7000, 9000, "Then the sun came out.")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4000-6000 | NONE     | raining "cats and dogs"!                             | 4000-6000
          4100-5200 | CUE      | raining "cats and dogs"!                             | 4000-6000
          4100-5200 | SENTENCE | It was raining "cats and dogs"!                      | 3076-6000
          3900-5200 | CUE      | raining "cats and dogs"!                             | 4000-6000
          2900-5000 | SENTENCE | It was raining "cats and dogs"!                      | 3076-6000
          6900-7100 | SENTENCE | Then the sun came out.                               | 7000-9000
          3000-7500 | NONE     | It was raining "cats and dogs"! Then                 | 3000-7500
          0-9000    | NONE     | We met at the mill. It was raining "cats and dogs"! Then the sun came out. | 0-9000
          6200-6800 | NONE     |                                                      |
          """)
  void aClipQuotesWhatIsHeardInIt(String span, Snap snap, String quote, String played) {
    Optional<Clip> clip = clipping(TALK).clip(span(span), snap, 0);
    assertThat(clip.map(Clip::quote).map(Quote::exact)).isEqualTo(Optional.ofNullable(quote));
    assertThat(clip.map(Clip::span)).isEqualTo(Optional.ofNullable(played).map(ClippingTest::span));
  }

  @Test
  void paddingIsPlayedAndNotQuoted() {
    Clip clip = clipping(TALK).clip(new TimeSpan(4000, 6000), Snap.NONE, 5000).orElseThrow();
    assertThat(clip.span()).isEqualTo(new TimeSpan(0, 11_000));
    assertThat(clip.quote().exact()).isEqualTo("raining \"cats and dogs\"!");
    assertThat(clip.quote().prefix()).isEqualTo("We met at the mill. It was ");
    assertThat(clip.quote().suffix()).isEqualTo(" Then the sun came out.");
    assertThat(clip.track().cues()).containsExactly(TALK.cues().get(1));
  }

  @Test
  void textWithoutBlanksIsQuotedByItsCharacters() {
    Track track = new Track("zh", Track.Origin.HUMAN, List.of(new Cue(0, 6000, "我们见面了。“下雨了。”")));
    assertThat(clipping(track).clip(new TimeSpan(3000, 6000), Snap.NONE, 0).orElseThrow().quote())
        .extracting(Quote::exact)
        .isEqualTo("“下雨了。”");
  }

  @Test
  void anIdDependsOnTheWordsAndNotOnTheTimes() {
    Track later = new Track("en", Track.Origin.HUMAN, shifted(TALK.cues()));
    String id = clip(TALK, 4000, 6000).id();
    assertThat(id).matches("[0-9a-hjkmnp-tv-z]{8}").isEqualTo(clip(later, 5000, 7000).id());
    assertThat(id).isNotEqualTo(clip(TALK, 7000, 9000).id());
  }

  private static List<Cue> shifted(List<Cue> cues) {
    return cues.stream().map(cue -> cue.at(Retiming.shift(1000).of(cue.span()))).toList();
  }

  @Test
  void neighboursAreMerged() {
    List<TimeSpan> spans = Stream.of("9-12", "0-2", "3-5", "4-4").map(ClippingTest::span).toList();
    assertThat(Clipping.merged(spans, 1)).containsExactly(span("0-5"), span("9-12"));
    assertThat(Clipping.merged(spans, 0)).hasSize(3);
  }

  @Test
  void aListHasEachClipOnceAtItsFirstPlace() {
    Clip first = clip(TALK, 0, 4000);
    Clip padded = clipping(TALK).clip(new TimeSpan(0, 4000), Snap.NONE, 500).orElseThrow();
    Clip second = clip(TALK, 7000, 9000);
    assertThat(new ClipList(List.of(first, second)).with(List.of(padded)).clips())
        .containsExactly(padded, second);
  }

  @Test
  void aSupercutHasTheSubtitlesOfItsClipsOneAfterTheOther() {
    assertThat(new ClipList(List.of(clip(TALK, 7000, 9000), clip(TALK, 3000, 5000))).track().cues())
        .extracting(Cue::span)
        .containsExactly(span("0-2000"), span("2000-3000"), span("3000-4000"));
  }

  @Test
  void aListIsReadAsItWasWritten() {
    List<Clip> clips = List.of(clip(TALK, 0, 4000), clip(TALK, 7000, 9000));
    Parsed<ClipList> read = read(ClipsJson.of(clips));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().clips()).isEqualTo(clips);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                                   | 1:1: shape: expected a string, got nothing
          {"shape": "moments", "version": 1}   | 1:1: shape: expected "clips" in version 1, got "moments"
          {"shape": "clips", "version": 2}     | 1:1: shape: expected "clips" in version 1, got "clips"
          {"shape": "clips", "version": 1, "clips": 3} | 1:1: clips: expected a list, got 3
          {"shape": "clips", "version": 1, "clips": [{}]} | 1:1: clips[0].document: expected a string, got nothing
          """)
  void whatIsNoListIsReported(String json, String problem) {
    assertThat(read(json).problems()).extracting(Object::toString).containsExactly(problem);
  }

  @Test
  void everyBeginningOfAListIsRead() {
    String json = ClipsJson.of(List.of(clip(TALK, 0, 4000)));
    for (int end = 0; end < json.length() - 1; end++) {
      assertThat(read(json.substring(0, end)).hasErrors()).isTrue();
    }
  }

  @Test
  void oneBadClipDoesNotSpoilTheOthers() {
    String json = ClipsJson.of(List.of(clip(TALK, 0, 4000), clip(TALK, 7000, 9000)));
    Parsed<ClipList> read = read(json.replaceFirst("\"start\": 0", "\"start\": -5"));
    assertThat(read.value().clips()).containsExactly(clip(TALK, 7000, 9000));
    assertThat(read.problems()).hasSize(1);
  }

  private static Parsed<ClipList> read(String json) {
    return ClipListReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Clip clip(Track track, long start, long end) {
    return clipping(track).clip(new TimeSpan(start, end), Snap.NONE, 0).orElseThrow();
  }

  private static Clipping clipping(Track track) {
    About about =
        new About("talk-1", "Talk", Language.of("en"), Optional.empty(), Source.of("srt"));
    return new Clipping(new Recording(about, List.of(track), Optional.empty()), track);
  }

  private static TimeSpan span(String text) {
    String[] ends = text.split("-", 2);
    return new TimeSpan(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
  }
}

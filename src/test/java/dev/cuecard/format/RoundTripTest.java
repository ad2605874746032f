package dev.cuecard.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a format can hold comes back from it; what it cannot is reported.
class RoundTripTest {
  private static Stream<SubtitleFormat> writable() {
    return Stream.of(SubtitleFormat.values()).filter(SubtitleFormat::isWritable);
  }

  private static Stream<Arguments> formatsAndSeeds() {
    return writable()
        .flatMap(
            format -> IntStream.range(0, 200).mapToObj(seed -> Arguments.of(format, (long) seed)));
  }

  @ParameterizedTest
  @MethodSource("formatsAndSeeds")
  void whatAFormatHoldsComesBackFromIt(SubtitleFormat format, long seed) {
    var subtitles =
        new Subtitles(
            format, RandomTracks.track(format, new Random(seed)), RandomTracks.asides(format));
    Written written = format.write(subtitles);
    assertThat(written.problems()).isEmpty();
    assertThat(written.text()).endsWith("\n").doesNotEndWith("\n\n");
    var read = format.read(written.text(), Language.of("en"));
    assertThat(read.value()).as(written.text()).isEqualTo(subtitles);
    assertThat(SubtitleFormat.of(written.text())).contains(format);
    assertThat(format.write(read.value())).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("writable")
  void whatAFormatCannotHoldIsReportedAndHarmless(SubtitleFormat format) {
    var cue =
        new Cue(
            new TimeSpan(1000, 2000),
            "\n\nHello\n\n00:00:05,000 --> 00:00:06,000\n0:00:05.000,0:00:06.000\n\n",
            Optional.of("a\nb"),
            Optional.of("Ann"),
            Optional.of("line:0%\n"));
    var subtitles =
        new Subtitles(
            format,
            new Track("en", Track.Origin.HUMAN, List.of(cue, new Cue(3000, 4000, "there"))));
    Written written = format.write(subtitles);
    assertThat(written.problems()).isNotEmpty();
    assertThat(format.read(written.text(), Language.of("en")).value().track().cues())
        .extracting(Cue::span)
        .usingElementComparator((one, other) -> isNear(one, other) ? 0 : 1)
        .containsExactly(new TimeSpan(1000, 2000), new TimeSpan(3000, 4000));
  }

  @ParameterizedTest
  @MethodSource("writable")
  void whatAnotherFormatHoldsIsSaidOrReported(SubtitleFormat format) {
    var vtt =
        SubtitleFormat.WEBVTT
            .read(
                "WEBVTT\n\nSTYLE\n::cue {}\n\nx\n00:01.000 --> 00:02.000 line:0\n<v Ann>1 &lt; 2",
                Language.of("en"))
            .value();
    Written written = format.write(vtt);
    assertThat(written.problems().isEmpty()).isEqualTo(format == SubtitleFormat.WEBVTT);
    Subtitles read = format.read(written.text(), Language.of("en")).value();
    assertThat(SubtitleFormat.WEBVTT.write(read).text()).contains("1 &lt; 2");
  }

  /// The first text is karaoke as its format's own writer would write it.
  private static Stream<Arguments> songs() {
    return Stream.of(
        Arguments.of(
            SubtitleFormat.ASS,
            new Cue(
                new TimeSpan(1000, 5000),
                "{\\k50}la {\\k50}li{\\k100\\i1} lu{\\i0}, {\\k100\\c&H0000FF&}lo{\\i1\\c} x{\\k100} y",
                Optional.empty(),
                Optional.of("Ann"),
                Optional.empty())),
        Arguments.of(
            SubtitleFormat.WEBVTT,
            new Cue(
                new TimeSpan(1000, 5000),
                "<v Ann>la <00:00:02.000>li <i>lu<00:00:03.000> lo</i>,\n"
                    + "<00:00:03.500><ruby>漢<rt>kan</rt></ruby><00:00:04.000>!",
                Optional.empty(),
                Optional.of("Ann"),
                Optional.empty())));
  }

  @ParameterizedTest
  @MethodSource("songs")
  void aSongComesBackFromTtml(SubtitleFormat format, Cue sung) {
    var song = new Subtitles(format, new Track("en", Track.Origin.HUMAN, List.of(sung)));
    String ttml = SubtitleFormat.TTML.write(song).text();
    Subtitles there = SubtitleFormat.TTML.read(ttml, Language.of("en")).value();
    assertThat(there.track().cues()).singleElement().extracting(Cue::voice).isEqualTo(sung.voice());
    String back = format.write(there).text();
    assertThat(format.read(back, Language.of("en")).value().track()).isEqualTo(song.track());
  }

  /// Whether no more than half a frame lies between the two.
  private static boolean isNear(TimeSpan one, TimeSpan other) {
    return Math.abs(one.start() - other.start()) <= 21 && Math.abs(one.end() - other.end()) <= 21;
  }
}

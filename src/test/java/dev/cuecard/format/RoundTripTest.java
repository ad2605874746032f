package dev.cuecard.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a format can hold comes back from it; what it cannot is reported.
class RoundTripTest {
  private static final List<String> LINES =
      List.of(
          "Hello",
          "42",
          "- who?",
          "<i>so</i>",
          "a -> b",
          "&amp; & &#39;",
          "{\\an8}up",
          "♪ «да»",
          "你好",
          "  indented",
          "trailing  ",
          "<v Ann>yes",
          "1:30, 2:00",
          "\uD83D\uDE00",
          "\"\\/");

  private static final List<String> TTML_LINES =
      List.of(
          "Hello",
          "a -> b",
          "&amp; &lt; ]]&gt; \"",
          "♪ «да»",
          "<span tts:fontStyle=\"italic\">so</span>",
          "<span style=\"s1 s2\" xml:lang=\"de\">doch <span tts:color=\"red\">rot</span></span>",
          "\uD83D\uDE00");

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
    var subtitles = new Subtitles(format, track(format, new Random(seed)));
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
        .containsExactly(new TimeSpan(1000, 2000), new TimeSpan(3000, 4000));
  }

  @ParameterizedTest
  @MethodSource("writable")
  void asidesAndSettingsOfAnotherFormatAreReported(SubtitleFormat format) {
    var vtt =
        SubtitleFormat.WEBVTT
            .read(
                "WEBVTT\n\nNOTE hi\n\nx\n00:01.000 --> 00:02.000 line:0\n<v Ann>Hello",
                Language.of("en"))
            .value();
    assertThat(format.write(vtt).problems())
        .hasSize(
            switch (format) {
              case WEBVTT, TTML -> 0;
              case SUBRIP -> 3;
              default -> 4;
            });
  }

  private static Track track(SubtitleFormat format, Random random) {
    List<Cue> cues = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      long start = random.nextLong(400_000_000L);
      var span = new TimeSpan(start, start + random.nextLong(10_000));
      cues.add(cue(format, span, random));
    }
    return new Track("en", Track.Origin.HUMAN, cues);
  }

  private static Cue cue(SubtitleFormat format, TimeSpan span, Random random) {
    String text = text(format, random);
    return switch (format) {
      case SUBRIP ->
          new Cue(
              span,
              text,
              some(random, "9" + random.nextInt(1000)),
              Optional.empty(),
              some(random, "X1:10 X2:20 Y1:1 Y2:2"));
      case WEBVTT ->
          new Cue(
              span,
              text,
              some(random, "cue " + random.nextInt(9)),
              text.contains("<v Ann>") ? Optional.of("Ann") : Optional.empty(),
              some(random, "align:start line:0%"));
      case TTML ->
          new Cue(
              span,
              text,
              some(random, "cue." + random.nextInt(9)),
              some(random, "Ann & Béla Lee"),
              some(random, "region=\"top-left\" tts:color=\"red\" ttm:role=\"x-loud\""));
      case SBV, SJSON -> new Cue(span, text);
      default -> throw new IllegalStateException("no cue of " + format);
    };
  }

  /// Lines without those blank ones that the format has no place for.
  private static String text(SubtitleFormat format, Random random) {
    if (format == SubtitleFormat.TTML) {
      return IntStream.range(0, random.nextInt(4))
          .mapToObj(_ -> TTML_LINES.get(random.nextInt(TTML_LINES.size())))
          .collect(Collectors.joining("<br/>"))
          .concat(random.nextBoolean() ? "<span begin=\"00:00:00.500\">later</span>" : "");
    }
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      lines.add(LINES.get(random.nextInt(LINES.size())));
      if (format != SubtitleFormat.WEBVTT && random.nextInt(5) == 0 && i > 1) {
        lines.add("");
      }
    }
    return String.join("\n", lines);
  }

  private static Optional<String> some(Random random, String text) {
    return random.nextInt(3) == 0 ? Optional.of(text) : Optional.empty();
  }
}

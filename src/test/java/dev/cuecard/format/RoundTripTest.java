package dev.cuecard.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import dev.cuecard.timedtext.Aside;
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
    var subtitles = new Subtitles(format, track(format, new Random(seed)), asides(format));
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

  /// Whether no more than half a frame lies between the two.
  private static boolean isNear(TimeSpan one, TimeSpan other) {
    return Math.abs(one.start() - other.start()) <= 21 && Math.abs(one.end() - other.end()) <= 21;
  }

  /// What the format's writer itself adds.
  private static List<Aside> asides(SubtitleFormat format) {
    return format == SubtitleFormat.MICRODVD
        ? List.of(new Aside(Aside.Kind.HEADER, "{1}{1}23.976", 0))
        : List.of();
  }

  private static Track track(SubtitleFormat format, Random random) {
    List<Cue> cues = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    long last = 0;
    for (int i = 0; i < count; i++) {
      TimeSpan span = span(format, last, random);
      last = span.end();
      cues.add(cue(format, span, random));
    }
    return new Track("en", Track.Origin.HUMAN, cues);
  }

  /// Times as precise as the format's, and in order where it knows no other.
  private static TimeSpan span(SubtitleFormat format, long last, Random random) {
    long start = random.nextLong(400_000_000L);
    long end = start + random.nextLong(10_000);
    return switch (format) {
      case LRC -> {
        long next = last + random.nextLong(2) * random.nextLong(20_000);
        yield new TimeSpan(next, next + 1 + random.nextLong(10_000));
      }
      case MICRODVD -> new TimeSpan(frame(start / 40), frame(end / 40));
      case SUBVIEWER, ASS, SSA -> new TimeSpan(start / 10 * 10, end / 10 * 10);
      default -> new TimeSpan(start, end);
    };
  }

  private static long frame(long number) {
    return Math.round(number * 1000 / 23.976);
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
      case PODCAST ->
          new Cue(span, text, Optional.empty(), some(random, "Ann \"A.\""), Optional.empty());
      case ASS, SSA ->
          new Cue(
              span,
              text.replace("\n", "\\N"),
              Optional.empty(),
              some(random, "Ann or Bob"),
              some(random, "Style:\"Signs on walls\" MarginV:20 Effect:Banner;5"));
      case LRC, TRANSCRIPT -> new Cue(span, stripped(text));
      case MICRODVD -> new Cue(span, text.replace('\n', '|'));
      default -> new Cue(span, text);
    };
  }

  /// Lines without those blank ones that the format has no place for.
  private static String text(SubtitleFormat format, Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      lines.add(LINES.get(random.nextInt(LINES.size())));
      if (format != SubtitleFormat.WEBVTT && random.nextInt(5) == 0 && i > 1) {
        lines.add("");
      }
    }
    return String.join("\n", lines);
  }

  /// For formats that know words in lines, and no blanks around them.
  private static String stripped(String text) {
    String lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? "Hello" : lines;
  }

  private static Optional<String> some(Random random, String text) {
    return random.nextInt(3) == 0 ? Optional.of(text) : Optional.empty();
  }
}

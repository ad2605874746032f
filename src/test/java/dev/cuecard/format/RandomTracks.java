package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.timedtext.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tracks made at random of what a format can hold, in its own notation.
final class RandomTracks {
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

  private RandomTracks() {}

  /// What the format's writer itself adds.
  static List<Aside> asides(SubtitleFormat format) {
    return format == SubtitleFormat.MICRODVD
        ? List.of(new Aside(Aside.Kind.HEADER, "{1}{1}23.976", 0))
        : List.of();
  }

  /// A track whose cues have nothing but what `format` can hold.
  static Track track(SubtitleFormat format, Random random) {
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
              some(random, "9b" + random.nextInt(1000)),
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
      case TTML ->
          new Cue(
              span,
              ttml(random),
              some(random, "cue." + random.nextInt(9)),
              some(random, "Ann & Béla Lee"),
              some(random, "region=\"top-left\" tts:color=\"red\" ttm:role=\"x-loud\""));
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

  private static String ttml(Random random) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(_ -> TTML_LINES.get(random.nextInt(TTML_LINES.size())))
        .collect(Collectors.joining("<br/>"))
        .concat(random.nextBoolean() ? "<span begin=\"00:00:00.500\">later</span>" : "");
  }

  private static Optional<String> some(Random random, String text) {
    return random.nextInt(3) == 0 ? Optional.of(text) : Optional.empty();
  }
}

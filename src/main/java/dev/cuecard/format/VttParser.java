package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Parsed;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads WebVTT by the parser algorithm of its specification (6.1, "WebVTT file parsing"). Blocks
/// that the algorithm passes over in silence are kept as asides and reported.
final class VttParser {
  private static final String SIGNATURE = "WEBVTT";

  private final String text;
  private final Consumer<Cue> cues;
  private final ProblemLog log;
  private final Lines lines;
  private final VttTiming timing;
  private final List<Aside> asides = new ArrayList<>();
  private int cueCount;

  private VttParser(String text, Consumer<Cue> cues, ProblemLog log) {
    this.text = text;
    this.cues = cues;
    this.log = log;
    this.lines = new Lines(text);
    this.timing = new VttTiming(text);
  }

  /// > If the file's first six characters are not "WEBVTT", or a seventh is neither a space nor a
  /// > tab nor a line feed, then abort: the file does not start with the correct signature.
  static boolean recognises(String head) {
    return head.startsWith(SIGNATURE)
        && (head.length() == SIGNATURE.length()
            || " \t\n".indexOf(head.charAt(SIGNATURE.length())) >= 0);
  }

  static Parsed<Subtitles> read(String input, Language asked) {
    String text = input.replace('\0', '\uFFFD');
    List<Cue> cues = new ArrayList<>();
    var log = new ProblemLog(text);
    var parser = new VttParser(text, cues::add, log);
    parser.file();
    Language language = asked.equals(Language.UNKNOWN) ? parser.ownLanguage() : asked;
    var track = new Track(language.tag(), Track.Origin.HUMAN, cues);
    return new Parsed<>(new Subtitles(SubtitleFormat.WEBVTT, track, parser.asides), log.list());
  }

  /// What a header line `Language: en` says; YouTube writes one.
  private Language ownLanguage() {
    return Language.of(Aside.header(asides, "Language").orElse(""));
  }

  private void file() {
    if (!recognises(text)) {
      NoCues.report(text, "WEBVTT", log);
      return;
    }
    header();
    while (lines.advance()) {
      if (!lines.isEmpty()) {
        block();
      }
    }
  }

  /// > Header: the signature line and what follows it up to a blank line or one with "-->".
  private void header() {
    lines.advance();
    int end = lines.end();
    String header = text.substring(0, restOfBlock(end)).stripTrailing();
    if (header.length() > SIGNATURE.length()) {
      asides.add(new Aside(Aside.Kind.HEADER, header, 0));
    }
  }

  /// > block = timing text / identifier timing text / "STYLE" rules / "REGION" settings / other
  private void block() {
    int from = lines.start();
    int firstEnd = lines.end();
    if (lines.hasArrow()) {
      timed(from, Optional.empty());
    } else if (lines.advance() && !lines.isEmpty() && lines.hasArrow()) {
      timed(from, Optional.of(text.substring(from, firstEnd)));
    } else {
      untimed(from, firstEnd, lines.isEmpty() ? firstEnd : restOfBlock(lines.end()));
    }
  }

  /// Reads the timing line that the walk has come to and the text below it.
  private void timed(int from, Optional<String> id) {
    int line = lines.start();
    int lineEnd = lines.end();
    boolean valid = timing.read(line, lineEnd);
    int end = restOfBlock(lineEnd);
    if (!valid) {
      log.dropped(line, "cue timings such as 00:01.000 --> 00:02.000");
      asides.add(new Aside(Aside.Kind.UNKNOWN, text.substring(from, end), cueCount));
      return;
    }
    String words = end > lineEnd ? text.substring(lineEnd + 1, end) : "";
    String settings = CueSettings.strip(text.substring(timing.rest, lineEnd));
    cues.accept(
        new Cue(
            MendedSpan.of(timing.start, timing.end, line, log),
            words,
            id,
            Voice.of(words),
            settings.isEmpty() ? Optional.empty() : Optional.of(settings)));
    cueCount++;
  }

  private void untimed(int from, int firstEnd, int end) {
    Aside.Kind kind = kind(text.substring(from, firstEnd), end > firstEnd);
    if (kind == Aside.Kind.UNKNOWN) {
      log.mended(from, "a block without cue timings, kept as it is");
    }
    asides.add(new Aside(kind, text.substring(from, end), cueCount));
  }

  /// > A style sheet or region is defined by a line "STYLE" or "REGION" and perhaps whitespace,
  /// > before the first cue; a comment starts with "NOTE" alone or followed by a space or tab.
  private Aside.Kind kind(String first, boolean hasBody) {
    if (first.equals("NOTE") || first.startsWith("NOTE ") || first.startsWith("NOTE\t")) {
      return Aside.Kind.NOTE;
    }
    if (!hasBody || cueCount > 0) {
      return Aside.Kind.UNKNOWN;
    }
    return switch (first.stripTrailing()) {
      case "STYLE" -> Aside.Kind.STYLE;
      case "REGION" -> Aside.Kind.REGION;
      default -> Aside.Kind.UNKNOWN;
    };
  }

  /// Goes to the end of the block: before a blank line, a line with "-->", or the end of the text.
  private int restOfBlock(int endSoFar) {
    int end = endSoFar;
    while (lines.advance()) {
      if (lines.isEmpty()) {
        break;
      }
      if (lines.hasArrow()) {
        lines.retreat();
        break;
      }
      end = lines.end();
    }
    return end;
  }
}

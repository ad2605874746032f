package dev.cuecard.format.webvtt;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.Lines;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.util.List;
import java.util.Optional;

/// Reads WebVTT by the parser algorithm of its specification (6.1, "WebVTT file parsing"). Blocks
/// that the algorithm passes over in silence are kept as asides and reported.
final class VttParser {
  private static final String SIGNATURE = "WEBVTT";
  private static final String EXAMPLE = "cue timings such as 00:01.000 --> 00:02.000";

  private final Sink sink;
  private String text = "";
  private ProblemLog log = ProblemLog.unread("");
  private Lines lines = new Lines("");
  private VttTiming timing = new VttTiming("");
  private HabitualTiming habitual = new HabitualTiming("");
  private final String head;
  private Optional<Boolean> hasHabit = Optional.empty();
  private boolean isHabitReported;
  private boolean isBegun;
  private boolean isVtt;
  private int cueCount;

  /// @param head the beginning of the file, which shows the habits of its writer
  VttParser(Sink sink, String head) {
    this.sink = sink;
    this.head = head;
  }

  /// > If the file's first six characters are not "WEBVTT", or a seventh is neither a space nor a
  /// > tab nor a line feed, then abort: the file does not start with the correct signature.
  static boolean recognises(String head) {
    return head.startsWith(SIGNATURE)
        && (head.length() == SIGNATURE.length()
            || " \t\n".indexOf(head.charAt(SIGNATURE.length())) >= 0);
  }

  /// Whether a file was meant to be WebVTT though its first line is not right: blank lines stand
  /// before it, or letters behind the signature. It must have cues.
  static boolean isMeantAsVtt(String head) {
    String start = head.stripLeading();
    return start.regionMatches(true, 0, SIGNATURE, 0, SIGNATURE.length()) && head.contains("-->");
  }

  /// Every block ends at a blank line at the latest.
  static int border(String text) {
    return text.lastIndexOf("\n\n") + 1;
  }

  /// Reads a piece of the file, which begins where a block does.
  void read(String piece, ProblemLog log, boolean isLast) {
    this.text = piece.replace('\0', '\uFFFD');
    this.log = log;
    lines = new Lines(text);
    timing = new VttTiming(text);
    habitual = new HabitualTiming(text);
    if (!isBegun) {
      begin();
    }
    while (isVtt && lines.advance()) {
      if (!lines.isEmpty()) {
        block();
      }
    }
  }

  private void begin() {
    isBegun = true;
    isVtt = recognises(text) || isMeantAsVtt(text);
    if (isVtt) {
      if (!recognises(text)) {
        log.note(0, SIGNATURE + " alone or followed by a blank");
      }
      header();
    } else {
      NoCues.report(text, SIGNATURE, log);
    }
  }

  /// > Header: the signature line and what follows it up to a blank line or one with "-->".
  ///
  /// YouTube writes a line `Language: en` there.
  private void header() {
    while (lines.advance() && lines.isEmpty()) {}
    int start = lines.start();
    int end = lines.end();
    String below = text.substring(end, restOfBlock(end)).stripTrailing();
    String first = recognises(text) ? text.substring(start, end) : SIGNATURE;
    String header = (first + below).stripTrailing();
    if (header.length() > SIGNATURE.length()) {
      var aside = new Aside(Aside.Kind.HEADER, header, 0);
      sink.aside(aside);
      Aside.header(List.of(aside), "Language")
          .map(Language::said)
          .filter(language -> !language.equals(Language.UNKNOWN))
          .ifPresent(language -> sink.about(language, Track.Origin.HUMAN));
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
    boolean valid = timing.read(line, lineEnd) || habitual(line, lineEnd);
    int end = restOfBlock(lineEnd);
    if (!valid) {
      log.dropped(line, EXAMPLE);
      sink.aside(new Aside(Aside.Kind.UNKNOWN, text.substring(from, end), cueCount));
      return;
    }
    String words = end > lineEnd ? text.substring(lineEnd + 1, end) : "";
    String settings = CueSettings.strip(text.substring(timing.rest, lineEnd));
    stray(words, lineEnd + 1);
    sink.cue(
        new Cue(
            MendedSpan.of(timing.start, timing.end, line, log),
            words,
            id,
            Voice.of(words),
            settings.isEmpty() ? Optional.empty() : Optional.of(settings)));
    cueCount++;
  }

  /// Reports the first mark of a cue's `words`, which start at `from`, that begins no tag.
  private void stray(String words, int from) {
    int mark = new StrayMarks(words).next();
    if (mark >= 0) {
      log.mended(from + mark, "\"<\" begins no tag, taken as text; players hide what follows it");
    }
  }

  private boolean habitual(int line, int lineEnd) {
    if (hasHabit.isEmpty()) {
      hasHabit = Optional.of(HabitualTiming.isHabitOf(head));
    }
    if (!hasHabit.get() || !habitual.read(line, lineEnd)) {
      return false;
    }
    if (!isHabitReported) {
      isHabitReported = true;
      log.note(line, EXAMPLE + " throughout");
    }
    timing.start = habitual.start;
    timing.end = habitual.end;
    timing.rest = habitual.rest;
    return true;
  }

  private void untimed(int from, int firstEnd, int end) {
    Aside.Kind kind = kind(text.substring(from, firstEnd), end > firstEnd);
    if (kind == Aside.Kind.UNKNOWN) {
      log.mended(from, "a block without cue timings, kept as it is");
    }
    sink.aside(new Aside(kind, text.substring(from, end), cueCount));
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

package dev.cuecard.format.ass;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.format.ass.script.Columns;
import dev.cuecard.format.ass.script.Edition;
import dev.cuecard.format.ass.script.Section;
import dev.cuecard.language.Language;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.Lines;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.util.Optional;

/// Reads a script.
///
/// > script = *(section) section = "[" name "]" *(line)
///
/// Events become cues; all else is kept as asides, with blank lines where they are, except between
/// events.
final class AssParser {
  private final Edition edition;
  private final Sink sink;
  private final Block block;
  private Section section = Section.NONE;
  private Columns columns;
  private int cues;
  private ProblemLog log = ProblemLog.unread("");
  private boolean isBegun;

  AssParser(Edition edition, Sink sink) {
    this.edition = edition;
    this.sink = sink;
    this.block = new Block(sink);
    this.columns = edition.eventColumns();
  }

  /// No cue goes beyond its line.
  static int border(String text) {
    return text.length();
  }

  /// Reads a piece of the file, which begins where a line does.
  void read(String piece, ProblemLog log, boolean isLast) {
    this.log = log;
    var lines = new Lines(isBegun ? piece : afterPreamble(piece));
    int offset = isBegun ? 0 : piece.length() - afterPreamble(piece).length();
    isBegun = true;
    while (lines.advance()) {
      int at = offset + lines.start();
      if (at < piece.length()) {
        line(piece.substring(at, offset + lines.end()), at);
      }
    }
    if (isLast) {
      end(piece);
    }
  }

  /// What is written where there is nothing to say says nothing.
  private String afterPreamble(String piece) {
    String preamble = edition.preamble();
    if (!piece.startsWith(preamble)) {
      return piece;
    }
    section = Section.EVENTS;
    return piece.substring(preamble.length());
  }

  private void end(String piece) {
    block.end(cues);
    if (cues == 0 && section == Section.NONE) {
      NoCues.report(piece, "[Script Info]", log);
    } else if (cues == 0) {
      log.mended(0, "the script has no events that are shown");
    }
  }

  private void line(String raw, int at) {
    String line = unindented(raw);
    if (Section.isHeading(line, section)) {
      section = Section.of(line);
      block.begin(section.kind(), raw, cues);
    } else if (section != Section.ATTACHMENTS && !Event.kind(line).isEmpty()) {
      event(line, raw, at);
    } else {
      other(line, raw, at);
    }
  }

  private static String unindented(String raw) {
    int from = 0;
    while (from < raw.length() && LenientTime.isBlank(raw.charAt(from))) {
      from++;
    }
    return raw.substring(from);
  }

  /// An event outside of `[Events]` is read all the same, but for what only `[Events]` explains.
  private void event(String line, String raw, int at) {
    String kind = Event.kind(line);
    if (section != Section.EVENTS) {
      if (!kind.equals("dialogue")) {
        other(line, raw, at);
        return;
      }
      log.note(at, "[Events] first");
      block.end(cues);
      section = Section.EVENTS;
    }
    switch (kind) {
      case "dialogue" -> dialogue(line, raw, at);
      case "comment" -> block.alone(Aside.Kind.NOTE, raw, cues);
      default -> block.alone(Aside.Kind.UNKNOWN, raw, cues);
    }
  }

  private void dialogue(String line, String raw, int at) {
    Event event = Event.of(line, columns);
    Optional<Cue> cue = event.cue(edition, at, log);
    if (cue.isEmpty()) {
      log.dropped(at, Event.EXAMPLE);
      block.alone(Aside.Kind.UNKNOWN, raw, cues);
      return;
    }
    if (event.fields().size() < columns.names().size()) {
      log.mended(at, "fewer fields than columns, the last taken as the text");
    }
    block.end(cues);
    cues++;
    sink.cue(cue.get());
  }

  private void other(String line, String raw, int at) {
    switch (section) {
      case INFO -> info(line, at);
      case NONE, EVENTS -> amongEvents(line, at);
      default -> {}
    }
    block.add(raw, kind(line), cues);
  }

  private Aside.Kind kind(String line) {
    if (section != Section.EVENTS || Columns.isFormat(line)) {
      return section.kind();
    }
    return isComment(line) ? Aside.Kind.NOTE : Aside.Kind.UNKNOWN;
  }

  private void amongEvents(String line, int at) {
    if (Columns.isFormat(line)) {
      columns = Columns.ofEvents(line).orElseGet(edition::eventColumns);
      if (Columns.ofEvents(line).isEmpty()) {
        log.dropped(at, "columns Start, End and Text");
      }
    } else if (section == Section.EVENTS && !line.isBlank() && !isComment(line)) {
      log.dropped(at, Event.EXAMPLE);
    }
  }

  /// > "; comment" and "!: comment"
  static boolean isComment(String line) {
    return line.startsWith(";") || line.startsWith("!:");
  }

  /// > entry = name ":" value
  private void info(String line, int at) {
    int colon = line.indexOf(':');
    String value = colon < 0 ? "" : LenientTime.strip(line.substring(colon + 1));
    String name = line.substring(0, Math.max(colon, 0)).strip();
    if (name.equalsIgnoreCase("Language") && Language.isTag(value)) {
      sink.about(Language.of(value), Track.Origin.HUMAN);
    } else if (name.equalsIgnoreCase("Timer") && !value.matches("100([.,]0*)?")) {
      log.mended(at, "times are read as they are: players pay no heed to Timer: " + value);
    }
  }
}

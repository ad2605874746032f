package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Parsed;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads SBV, which YouTube writes, and bare SubViewer.
///
/// > file = *(timing text) timing = time "," time
///
/// The text of a cue is all up to the next timing line, without blank lines at its ends; `[br]` in
/// it ends a line.
final class SbvParser {
  private static final String EXAMPLE = "a timing such as 0:00:01.000,0:00:02.000";

  private final String text;
  private final Consumer<Cue> cues;
  private final ProblemLog log;
  private final Lines lines;
  private final LenientTime time;
  private long start;
  private long end;

  private SbvParser(String text, Consumer<Cue> cues, ProblemLog log) {
    this.text = text;
    this.cues = cues;
    this.log = log;
    this.lines = new Lines(text);
    this.time = new LenientTime(text);
  }

  static boolean recognises(String head) {
    return new SbvParser(head, cue -> {}, new ProblemLog(head)).find();
  }

  static Parsed<Subtitles> read(String text, Language language) {
    List<Cue> cues = new ArrayList<>();
    var log = new ProblemLog(text);
    new SbvParser(text, cues::add, log).file();
    var track = new Track(language.tag(), Track.Origin.HUMAN, cues);
    return new Parsed<>(new Subtitles(SubtitleFormat.SBV, track), log.list());
  }

  private void file() {
    boolean more = find();
    if (!more) {
      NoCues.report(text, EXAMPLE, log);
    } else if (lines.start() > BlankLines.skip(text, 0, lines.start())) {
      log.dropped(BlankLines.skip(text, 0, lines.start()), EXAMPLE);
    }
    while (more) {
      var span = MendedSpan.of(start, end, lines.start(), log);
      int from = lines.end();
      more = find();
      String words = BlankLines.trim(text.substring(from, more ? lines.start() : text.length()));
      cues.accept(new Cue(span, words.replace("[br]", "\n")));
    }
  }

  /// Goes to the next timing line; false if there is none.
  private boolean find() {
    while (lines.advance()) {
      if (isTiming()) {
        return true;
      }
    }
    return false;
  }

  /// > time = 1*DIGIT ":" 2DIGIT ":" 2DIGIT "." 3DIGIT
  private boolean isTiming() {
    if (lines.isEmpty() || !LenientTime.isDigit(text.charAt(lines.start()))) {
      return false;
    }
    int comma = time.read(lines.start(), lines.end());
    start = time.millis();
    if (comma < 0 || comma >= lines.end() || text.charAt(comma) != ',') {
      return false;
    }
    int rest = time.read(comma + 1, lines.end());
    end = time.millis();
    return rest >= 0 && text.substring(rest, lines.end()).isBlank();
  }
}

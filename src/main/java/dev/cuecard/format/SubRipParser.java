package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Parsed;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads SubRip.
///
/// > file = 0*1(heading) *(0*1(number) timing text)
///
/// The text of a cue is all that stands between its timing line and the next one's, or the number
/// above that, without blank lines at its ends. So a missing or an additional blank line loses
/// nothing.
final class SubRipParser {
  private final String text;
  private final Consumer<Cue> cues;
  private final ProblemLog log;
  private final SubRipTiming timing;
  private final CueNumber number;
  private Wrapping wrapping = Wrapping.NONE;

  private SubRipParser(String text, Consumer<Cue> cues, ProblemLog log) {
    this.text = text;
    this.cues = cues;
    this.log = log;
    this.timing = new SubRipTiming(text, log);
    this.number = new CueNumber(text, log);
  }

  static boolean recognises(String head) {
    return new SubRipTiming(head, new ProblemLog(head)).find(0);
  }

  static Parsed<Subtitles> read(String text, Language language) {
    List<Cue> cues = new ArrayList<>();
    var log = new ProblemLog(text);
    new SubRipParser(text, cues::add, log).file();
    var track = new Track(language.tag(), Track.Origin.HUMAN, cues);
    return new Parsed<>(new Subtitles(SubtitleFormat.SUBRIP, track), log.list());
  }

  private void file() {
    if (!timing.find(0)) {
      NoCues.report(text, SubRipTiming.EXAMPLE, log);
      return;
    }
    heading(number.before(0, timing.lineStart));
    while (cue()) {}
  }

  /// What stands before the first cue belongs to none: a title, or the beginning of the page or
  /// code block that the subtitles were copied from.
  private void heading(int end) {
    int from = BlankLines.skip(text, 0, end);
    if (from < end) {
      wrapping = Wrapping.of(text, from);
      log.dropped(from, "a cue");
    }
  }

  /// Reads the cue at the current timing line and goes on to the next; false after the last.
  private boolean cue() {
    TimeSpan span = MendedSpan.of(timing.start, timing.end, timing.lineStart, log);
    Optional<String> id = number.id;
    String rest = LenientTime.strip(text.substring(timing.rest, timing.lineEnd));
    boolean hasText = !rest.isEmpty() && !isSettings(rest);
    if (hasText) {
      log.mended(timing.rest, "text on the timing line, taken as the first line of the cue");
    }
    Optional<String> settings = hasText || rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    int from = hasText ? text.indexOf(rest, timing.rest) : timing.lineEnd;
    boolean more = timing.find(timing.lineEnd);
    int end = more ? number.before(from, timing.lineStart) : wrapping.end(text, from);
    cues.accept(new Cue(span, words(from, end), id, Optional.empty(), settings));
    return more;
  }

  private String words(int from, int end) {
    int start = BlankLines.skip(text, from, end);
    return text.substring(start, BlankLines.cut(text, start, end));
  }

  /// > settings = 1*(name ":" value)
  ///
  /// `X1:100 X2:600 Y1:50 Y2:80`, or what WebVTT has there.
  static boolean isSettings(String rest) {
    return Arrays.stream(rest.split("\\s+"))
        .mapToInt(setting ->
            Math.min(setting.indexOf(':'), setting.length() - 1 - setting.lastIndexOf(':')))
        .allMatch(least -> least > 0);
  }
}

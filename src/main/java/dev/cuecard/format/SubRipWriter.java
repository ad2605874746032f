package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import java.util.List;

/// Writes SubRip: number, timing line, text, blank line.
final class SubRipWriter {
  private final Subtitles subtitles;
  private final StringBuilder out = new StringBuilder();
  private final Losses losses;

  private SubRipWriter(Subtitles subtitles) {
    this.subtitles = subtitles;
    this.losses = new Losses("SubRip", out);
  }

  static Written write(Subtitles subtitles) {
    return new SubRipWriter(subtitles).file();
  }

  private Written file() {
    losses.asides(subtitles.asides());
    List<Cue> cues = subtitles.track().cues();
    for (int i = 0; i < cues.size(); i++) {
      if (i > 0) {
        out.append('\n');
      }
      cue(cues.get(i), i + 1);
    }
    return new Written(out.toString(), losses.list());
  }

  private void cue(Cue cue, int number) {
    out.append(number(cue, number)).append('\n');
    out.append(Timestamp.full(cue.span().start(), ','))
        .append(" --> ")
        .append(Timestamp.full(cue.span().end(), ','));
    cue.settings().filter(this::isWritable).ifPresent(settings -> out.append(' ').append(settings));
    out.append('\n');
    losses.voice(cue);
    text(cue);
  }

  private void text(Cue cue) {
    String text = defused(BlankLines.trim(cue.text()));
    if (!text.equals(cue.text())) {
      losses.text("blank lines around it and timing lines in it");
    }
    if (!text.isEmpty()) {
      out.append(text).append('\n');
    }
  }

  /// The same text with another arrow in lines that would be read as timing lines.
  private static String defused(String text) {
    String safe = text;
    if (text.indexOf('>') >= 0) {
      var timing = new SubRipTiming(text, new ProblemLog(text));
      for (int from = 0; timing.find(from); from = timing.lineEnd) {
        String line = text.substring(timing.lineStart, timing.lineEnd);
        safe = safe.replace(line, line.replaceFirst("[-–—][-–— ]*>", "→"));
      }
    }
    return safe;
  }

  /// Cues are counted; a number of its own is kept.
  private String number(Cue cue, int number) {
    String id = cue.id().orElse("");
    boolean asRead = isOurs() && id.length() <= CueNumber.LONGEST && id.indexOf('\n') < 0;
    if (id.matches("\\d{1,9}") || (asRead && !id.isBlank())) {
      return id;
    }
    losses.id(cue);
    return Integer.toString(number);
  }

  private boolean isWritable(String settings) {
    boolean writable = isOurs() && settings.indexOf('\n') < 0 && SubRipParser.isSettings(settings);
    if (!writable) {
      losses.settings(settings);
    }
    return writable;
  }

  private boolean isOurs() {
    return subtitles.format() == SubtitleFormat.SUBRIP;
  }
}

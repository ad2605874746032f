package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;

/// Writes SBV: timing line, text, blank line.
final class SbvWriter {
  private final StringBuilder out = new StringBuilder();
  private final Losses losses = new Losses("SBV", out);

  private SbvWriter() {}

  static Written write(Subtitles subtitles) {
    var writer = new SbvWriter();
    writer.losses.asides(subtitles.asides());
    subtitles.track().cues().forEach(writer::cue);
    return new Written(writer.out.toString(), writer.losses.list());
  }

  private void cue(Cue cue) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    losses.id(cue);
    losses.voice(cue);
    cue.settings().ifPresent(losses::settings);
    out.append(time(cue.span().start())).append(',').append(time(cue.span().end())).append('\n');
    String text = BlankLines.trim(cue.text()).replace("[br]", "\n");
    if (SbvParser.recognises(text)) {
      text = text.replaceAll("(\\d\\h*),(?=\\h*\\d+:)", "$1;");
    }
    if (!text.equals(cue.text())) {
      losses.text("[br], blank lines around it and timing lines in it");
    }
    if (!text.isEmpty()) {
      out.append(text).append('\n');
    }
  }

  /// `0:00:01.000`: the hours have no leading zero.
  private static String time(long ms) {
    String full = Timestamp.full(ms);
    return full.startsWith("0") ? full.substring(1) : full;
  }
}

package dev.cuecard.format.lines;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;

/// The notation of players that only ever read: lines parted by `|`, and marks at their beginning,
/// before which blanks may stand.
///
/// @param marks see [PipedText]
record PipedNotation(String marks) implements Notation {
  @Override
  public StyledCue read(Cue cue, Losses losses) {
    String lines = cue.text().replace("[br]", "|").replaceAll("(^|[|\n])\\h+", "$1");
    CueText text = new PipedText(marks, losses).read(lines);
    return new StyledCue(cue.span(), text);
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    throw new IllegalStateException("a format that is only read");
  }
}

package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.List;
import java.util.Optional;

/// Leaves out cues without words.
public final class DropEmpty implements Edit {
  private long dropped;

  @Override
  public Optional<Cue> of(Cue cue, Notation notation, Losses losses) {
    boolean empty = Cue.isPlaceholder(notation.read(cue, Losses.unread()).text().words());
    dropped += empty ? 1 : 0;
    return empty ? Optional.empty() : Optional.of(cue);
  }

  @Override
  public List<String> report() {
    return Counted.lines(
        List.of(
            Counted.of(
                dropped, "cue", "left out: it has no words", "left out: they have no words")));
  }
}

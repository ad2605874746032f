package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.List;
import java.util.Optional;

/// A change made to cues one by one, in the order of their file.
public interface Edit {
  /// What becomes of `cue`, which is in the notation `notation`; empty if it is left out.
  ///
  /// @param losses is told what the notation cannot say of the change
  Optional<Cue> of(Cue cue, Notation notation, Losses losses);

  /// What was done, in words and figures: `3 cues left out: empty`. Empty if nothing was.
  List<String> report();
}

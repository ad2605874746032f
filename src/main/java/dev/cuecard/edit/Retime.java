package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.List;
import java.util.Optional;

/// Moves cues in time, and the times inside of them.
public final class Retime implements Edit {
  private final Retiming retiming;
  private final TimeSpan stretch;
  private long gone;
  private long cut;

  /// @param stretch only cues that start in it are moved
  public Retime(Retiming retiming, TimeSpan stretch) {
    this.retiming = retiming;
    this.stretch = stretch;
  }

  public Retime(Retiming retiming) {
    this(retiming, new TimeSpan(0, Long.MAX_VALUE));
  }

  /// A cue that would end before 0 is left out, one that would start before 0 starts there.
  @Override
  public Optional<Cue> of(Cue cue, Notation notation, Losses losses) {
    if (!stretch.contains(cue.span().start())) {
      return Optional.of(cue);
    }
    long start = retiming.of(cue.span().start());
    if (start < 0 && retiming.of(cue.span().end()) <= 0) {
      gone++;
      return Optional.empty();
    }
    cut += start < 0 ? 1 : 0;
    return Optional.of(notation.retimed(cue, retiming));
  }

  @Override
  public List<String> report() {
    return Counted.lines(
        List.of(
            Counted.of(
                gone,
                "cue",
                "left out: it would end before 0",
                "left out: they would end before 0"),
            Counted.of(cut, "cue", "cut at 0", "cut at 0")));
  }
}

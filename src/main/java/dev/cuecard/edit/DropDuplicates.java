package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Leaves out cues that say the same at the same time as one shortly before them in the file. The
/// same words at another time are said twice, and stay.
public final class DropDuplicates implements Edit {
  /// How many cues back a duplicate is looked for: overlapping cues may stand between the two.
  private static final int REACH = 16;

  private record Shown(TimeSpan span, String words) {}

  private final Deque<Shown> recent = new ArrayDeque<>();
  private long dropped;

  @Override
  public Optional<Cue> of(Cue cue, Notation notation, Losses losses) {
    var shown = new Shown(cue.span(), notation.read(cue, Losses.unread()).text().words());
    if (recent.contains(shown)) {
      dropped++;
      return Optional.empty();
    }
    recent.addLast(shown);
    if (recent.size() > REACH) {
      recent.removeFirst();
    }
    return Optional.of(cue);
  }

  @Override
  public List<String> report() {
    return Counted.lines(
        List.of(
            Counted.of(
                dropped,
                "cue",
                "left out: another says the same at the same time",
                "left out: others say the same at the same times")));
  }
}

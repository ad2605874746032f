package dev.cuecard.alignment;

import dev.cuecard.cue.Cue;
import java.util.List;
import java.util.stream.Collectors;

/// Cues of one track with those of another that say the same; one side is empty where the other
/// track says nothing.
public record AlignedCues(List<Cue> from, List<Cue> to) {
  public AlignedCues {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /// Whether both tracks say something.
  public boolean isPair() {
    return !from.isEmpty() && !to.isEmpty();
  }

  /// Whether both sides are short enough to be the same thought, not a stretch in which no cut of
  /// one track meets one of the other.
  public boolean isShort(int mostCues) {
    return from.size() <= mostCues && to.size() <= mostCues;
  }

  public String fromWords() {
    return words(from);
  }

  public String toWords() {
    return words(to);
  }

  private static String words(List<Cue> cues) {
    return cues.stream().map(Cue::words).collect(Collectors.joining(" "));
  }
}

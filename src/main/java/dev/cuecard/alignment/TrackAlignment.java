package dev.cuecard.alignment;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import java.util.ArrayList;
import java.util.List;

/// Two tracks of one recording, put side by side by their times and what they say: one may begin
/// later than the other, and where no cut of one meets a cut of the other, lengths, numbers and
/// names tell what belongs together.
///
/// ```java
/// List<AlignedCues> groups = TrackAlignment.of(english, arabic).groups();
/// ```
public final class TrackAlignment {
  /// Groups that are longer, in cues of one side, are looked at again.
  private static final int LONG = 2;

  private final TimeShift shift;
  private final List<AlignedCues> groups = new ArrayList<>();

  private TrackAlignment(Track from, Track to) {
    List<Cue> one = SharedTime.spoken(from);
    List<Cue> other = SharedTime.spoken(to);
    shift = TimeShift.of(one, other);
    double ratio = (double) (to.characters() + 1) / (from.characters() + 1);
    var likelihood = new Likelihood(ratio, shift);
    new SharedTime(one, other, shift::undone)
        .groups(group -> {
          if (group.isPair() && !group.isShort(LONG)) {
            groups.addAll(BestPath.of(group.from(), group.to(), likelihood));
          } else {
            groups.add(group);
          }
        });
  }

  public static TrackAlignment of(Track from, Track to) {
    return new TrackAlignment(from, to);
  }

  /// How much later the second track is where it begins, in milliseconds.
  public long shift() {
    return shift.shift();
  }

  /// How much longer the same takes in the second track: 1 unless it runs slower or faster.
  public double rate() {
    return shift.rate();
  }

  /// What belongs together, in order.
  public List<AlignedCues> groups() {
    return List.copyOf(groups);
  }
}

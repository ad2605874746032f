package dev.cuecard.alignment;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Two tracks of one recording, put side by side by their times: cues that overlap go together, and
/// where one track cuts in the middle of a cue of the other, the cues on both sides of the cut.
/// Placeholders and cues of nothing are left out.
public final class SharedTime {
  /// Cues that overlap by less than this part of the shorter one only touch.
  private static final double TOUCHING = 0.25;

  private final List<Cue> from;
  private final List<Cue> to;

  /// When the cues of `to` are shown, in the times of `from`.
  private final List<TimeSpan> spans;

  public SharedTime(Track from, Track to) {
    this(spoken(from), spoken(to), span -> span);
  }

  /// @param times those of `to` in the times of `from`
  SharedTime(List<Cue> from, List<Cue> to, UnaryOperator<TimeSpan> times) {
    this.from = from;
    this.to = to;
    this.spans = to.stream().map(cue -> times.apply(cue.span())).toList();
  }

  /// The cues that say something, by time.
  static List<Cue> spoken(Track track) {
    return track.cues().stream()
        .filter(cue -> !cue.isPlaceholder())
        .sorted(Comparator.comparing(Cue::span))
        .toList();
  }

  /// Hands out the groups in the order of their times; cues with nothing beside them come alone.
  public void groups(Consumer<AlignedCues> out) {
    int i = 0;
    int j = 0;
    while (i < from.size() && j < to.size()) {
      if (overlap(i, j)) {
        Corner end = endOfGroup(i, j);
        out.accept(new AlignedCues(from.subList(i, end.from), to.subList(j, end.to)));
        i = end.from;
        j = end.to;
      } else if (from.get(i).span().end() <= spans.get(j).end()) {
        out.accept(new AlignedCues(List.of(from.get(i++)), List.of()));
      } else {
        out.accept(new AlignedCues(List.of(), List.of(to.get(j++))));
      }
    }
    for (; i < from.size(); i++) {
      out.accept(new AlignedCues(List.of(from.get(i)), List.of()));
    }
    for (; j < to.size(); j++) {
      out.accept(new AlignedCues(List.of(), List.of(to.get(j))));
    }
  }

  /// So many cues of each track are before it.
  private record Corner(int from, int to) {}

  /// Where the group ends that begins with these two.
  private Corner endOfGroup(int i, int j) {
    int lastI = i;
    int lastJ = j;
    boolean grows = true;
    while (grows) {
      grows = false;
      if (lastI + 1 < from.size() && overlap(lastI + 1, lastJ)) {
        lastI++;
        grows = true;
      } else if (lastJ + 1 < to.size() && overlap(lastI, lastJ + 1)) {
        lastJ++;
        grows = true;
      }
    }
    return new Corner(lastI + 1, lastJ + 1);
  }

  private boolean overlap(int inFrom, int inTo) {
    TimeSpan a = from.get(inFrom).span();
    TimeSpan b = spans.get(inTo);
    long shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared > TOUCHING * Math.min(a.length(), b.length());
  }
}

package dev.cuecard.web.page.search;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.search.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in a recording its moments lie, as a picture of bars.
///
/// @param moments how many there are
/// @param length of the recording, as people write it
public record Bars(int moments, String length, List<Bar> bars) {
  /// The picture's own units.
  public static final int WIDTH = Timeline.PARTS * 10;

  public static final int HEIGHT = 24;
  private static final int LOWEST = 6;

  /// A part of the recording in which something was found.
  public record Bar(int x, int height) {
    public int y() {
      return HEIGHT - height;
    }
  }

  public Bars {
    bars = List.copyOf(bars);
  }

  /// No bars for what is no recording.
  static Bars of(Optional<Timeline> timeline) {
    List<Integer> counts = timeline.map(Timeline::counts).orElse(List.of());
    int most = counts.stream().mapToInt(count -> count).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        bars.add(new Bar(i * 10, LOWEST + (HEIGHT - LOWEST) * counts.get(i) / most));
      }
    }
    return new Bars(
        counts.stream().mapToInt(count -> count).sum(),
        Timestamp.coarse(timeline.map(Timeline::length).orElse(0L)),
        bars);
  }
}

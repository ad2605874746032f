package dev.cuecard.search;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where in a recording its moments lie.
///
/// @param length of the recording, in ms
/// @param counts how many moments begin in each of so many parts of it, all of the same length
public record Timeline(long length, List<Integer> counts) {
  /// As fine as can be seen in a line of text.
  public static final int PARTS = 24;

  public Timeline {
    counts = List.copyOf(counts);
  }

  /// The timelines of the recordings in `moments`, by their id.
  public static Map<String, Timeline> of(List<Moment> moments) {
    Map<String, List<Moment>> byRecording = new LinkedHashMap<>();
    for (Moment moment : moments) {
      if (moment.document().length() > 0) {
        byRecording.computeIfAbsent(moment.document().id(), _ -> new ArrayList<>()).add(moment);
      }
    }
    Map<String, Timeline> timelines = new LinkedHashMap<>();
    byRecording.forEach((id, own) -> timelines.put(id, ofOne(own)));
    return timelines;
  }

  private static Timeline ofOne(List<Moment> moments) {
    long length = moments.getFirst().document().length();
    List<Integer> counts = new ArrayList<>(Collections.nCopies(PARTS, 0));
    for (Moment moment : moments) {
      if (moment.locator() instanceof Locator.Time(TimeSpan span)) {
        int part = (int) Math.min(PARTS - 1, span.start() * PARTS / length);
        counts.set(part, counts.get(part) + 1);
      }
    }
    return new Timeline(length, counts);
  }
}

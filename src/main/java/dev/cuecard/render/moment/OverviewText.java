package dev.cuecard.render.moment;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import dev.cuecard.search.Facets;
import dev.cuecard.search.Timeline;
import java.util.Collections;
import java.util.stream.Collectors;

/// What was counted over all moments, for people.
final class OverviewText {
  /// From nothing to the most there is in one part.
  private static final String BARS = "·▁▂▃▄▅▆▇█";

  private static final int MOST_VALUES = 8;

  private OverviewText() {}

  /// `kind recording 9 · page 6`, a line for each facet that has values.
  static String facets(Facets facets, Style style) {
    StringBuilder out = new StringBuilder();
    for (Facets.Facet facet : facets.facets()) {
      if (!facet.counts().isEmpty()) {
        String name = facet.name();
        out.append(style.faint(name)).repeat(' ', 12 - name.length());
        out.append(values(facet)).append('\n');
      }
    }
    return out.toString();
  }

  private static String values(Facets.Facet facet) {
    String shown =
        facet.counts().stream()
            .limit(MOST_VALUES)
            .map(count -> Printable.of(count.value()) + " " + count.moments())
            .collect(Collectors.joining(" · "));
    int more = facet.counts().size() - MOST_VALUES;
    return more > 0 ? shown + " · and " + more + " more" : shown;
  }

  /// `0:00 ··▁·█·· 4:53`: how many moments begin in each part of the recording.
  static String timeline(Timeline timeline) {
    int most = Math.max(1, Collections.max(timeline.counts()));
    StringBuilder bar = new StringBuilder("0:00 ");
    for (int count : timeline.counts()) {
      bar.append(BARS.charAt((count * (BARS.length() - 1) + most - 1) / most));
    }
    return bar.append(' ').append(Timestamp.coarse(timeline.length())).toString();
  }
}

package dev.cuecard.web.page.document.recording;

import dev.cuecard.cue.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/// Two tracks side by side: each cue of the other stands beside the one during which most of it is
/// said. Both are in the order of their times.
final class Alignment {
  private Alignment() {}

  static List<Row> of(List<CueLine> cues, List<CueLine> others) {
    List<List<CueLine>> beside = new ArrayList<>();
    cues.forEach(_ -> beside.add(new ArrayList<>()));
    int at = 0;
    for (CueLine other : others) {
      while (at + 1 < cues.size() && isNearer(cues.get(at + 1), cues.get(at), other)) {
        at++;
      }
      if (!cues.isEmpty()) {
        beside.get(at).add(other);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      rows.add(new Row(cues.get(i), beside.get(i)));
    }
    return rows;
  }

  /// Whether `other` belongs to `next` rather than to the one before it.
  private static boolean isNearer(CueLine next, CueLine before, CueLine other) {
    long shared = shared(next.span(), other.span()) - shared(before.span(), other.span());
    return shared > 0 || (shared == 0 && next.span().start() <= other.span().start());
  }

  /// How long (ms) both are shown.
  private static long shared(TimeSpan one, TimeSpan other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }
}

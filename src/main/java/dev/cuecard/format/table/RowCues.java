package dev.cuecard.format.table;

import dev.cuecard.cue.Cue;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.BlankLines;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.OpenEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes cues of rows, the first of which may be needed to know what their numbers count.
final class RowCues {
  /// How many rows are held until that is known.
  private static final int SAMPLE = 20;

  private final Sink sink;
  private final List<Row> sample = new ArrayList<>();
  private @Nullable Unit unit;
  private @Nullable Row open;
  private boolean hasCues;

  RowCues(Sink sink) {
    this.sink = sink;
  }

  void add(Row row, Header header) {
    if (unit == null) {
      unit = header.unit().orElse(isWhole(row) ? null : Unit.SECONDS);
    }
    sample.add(row);
    if (unit != null || sample.size() >= SAMPLE) {
      drain();
    }
  }

  /// There are no more.
  ///
  /// @return whether there was a cue
  boolean end() {
    drain();
    if (open != null && unit != null) {
      cue(open, unit, -1);
    }
    return hasCues;
  }

  private static boolean isWhole(Row row) {
    return row.start() instanceof Instant.Count number && number.isWhole();
  }

  private void drain() {
    Unit known = unit == null ? Unit.likely(steps()) : unit;
    unit = sample.isEmpty() ? unit : known;
    for (Row row : sample) {
      if (open != null) {
        cue(open, known, row.start().millis(known));
      }
      open = row;
    }
    sample.clear();
  }

  /// From each start to the end, or to the next start, in the unit that is not known.
  private List<Double> steps() {
    List<Double> steps = new ArrayList<>();
    for (int i = 0; i < sample.size(); i++) {
      Row row = sample.get(i);
      long next = i + 1 < sample.size() ? sample.get(i + 1).start().millis(Unit.MILLISECONDS) : 0;
      long start = row.start().millis(Unit.MILLISECONDS);
      steps.add((double) (row.end(Unit.MILLISECONDS, next) - start));
    }
    return steps;
  }

  private void cue(Row row, Unit known, long next) {
    long start = row.start().millis(known);
    long end = row.end(known, next > start ? next : start + OpenEnds.LAST);
    var span =
        MendedSpan.of(start, end, message -> sink.problem(Problem.warning(row.place(), message)));
    String text = BlankLines.trim(row.text());
    sink.cue(new Cue(span, text, Optional.empty(), row.speaker(), Optional.empty()));
    hasCues = true;
  }
}

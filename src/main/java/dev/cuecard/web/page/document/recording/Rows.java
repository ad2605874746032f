package dev.cuecard.web.page.document.recording;

import dev.cuecard.alignment.AlignedCues;
import dev.cuecard.alignment.TrackAlignment;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.web.page.MarkedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The rows of a transcript, in the order of their times. Cues without words, which clear the
/// picture, have none.
final class Rows {
  private final Function<Cue, MarkedText> marked;
  private final Set<Long> starts = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();

  private Rows(Function<Cue, MarkedText> marked) {
    this.marked = marked;
  }

  /// Of one track, a row a cue.
  static List<Row> of(Track track, Function<Cue, MarkedText> marked) {
    Rows made = new Rows(marked);
    track.cues().stream()
        .filter(cue -> !cue.isPlaceholder() && !cue.words().isBlank())
        .sorted(Comparator.comparing(Cue::span))
        .forEach(cue -> made.rows.add(new Row(made.lines(List.of(cue)), List.of())));
    return made.rows;
  }

  /// Of two tracks side by side.
  ///
  /// @param marked only the cues of the first are marked
  static List<Row> of(Track track, Track beside, Function<Cue, MarkedText> marked) {
    Rows made = new Rows(marked);
    TrackAlignment.of(track, beside).groups().forEach(made::add);
    return made.rows;
  }

  /// What is said while the first track says nothing follows what was said before.
  private void add(AlignedCues group) {
    if (!group.from().isEmpty()) {
      rows.add(new Row(lines(group.from()), others(group)));
    } else if (!rows.isEmpty()) {
      Row last = rows.removeLast();
      List<CueLine> more = new ArrayList<>(last.beside());
      more.addAll(others(group));
      rows.add(new Row(last.cues(), more));
    }
  }

  private List<CueLine> lines(List<Cue> cues) {
    return cues.stream()
        .map(cue -> new CueLine(cue, marked.apply(cue), starts.add(cue.span().start())))
        .toList();
  }

  private static List<CueLine> others(AlignedCues group) {
    return group.to().stream()
        .map(cue -> new CueLine(cue, MarkedText.plain(cue.words()), false))
        .toList();
  }
}

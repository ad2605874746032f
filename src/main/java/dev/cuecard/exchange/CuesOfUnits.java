package dev.cuecard.exchange;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Which cue of a track is of which unit of a bundle: by their times, or by their numbers, if none
/// is where it was but there are as many as units.
final class CuesOfUnits {
  /// Programs round times to frames (milliseconds).
  private static final long NEAR = 50;

  /// They cut a cue short before the next, too. One that ends later is of several units.
  private static final long NEAR_END = 500;

  private final List<Unit> units;
  private final Map<String, Cue> cues = new HashMap<>();
  private final List<Cue> others;
  private final boolean byNumber;

  /// Units without time, and those that stand for empty cues, have none.
  CuesOfUnits(MessageBundle bundle, Track track) {
    this.units =
        bundle.units().stream()
            .filter(unit -> unit.span().isPresent() && !unit.isPlaceholder())
            .toList();
    List<Cue> said = track.cues().stream().filter(cue -> !cue.isPlaceholder()).toList();
    NavigableMap<Long, Cue> starts = new TreeMap<>();
    said.forEach(cue -> starts.putIfAbsent(cue.span().start(), cue));
    units.forEach(unit -> byTime(unit, unit.span().orElseThrow(), starts));
    this.byNumber = cues.isEmpty() && said.size() == units.size();
    if (byNumber) {
      for (int i = 0; i < said.size(); i++) {
        cues.put(units.get(i).key(), said.get(i));
      }
    }
    this.others = new ArrayList<>(said);
    this.others.removeAll(cues.values());
  }

  private void byTime(Unit unit, TimeSpan span, NavigableMap<Long, Cue> starts) {
    Map.Entry<Long, Cue> found = starts.ceilingEntry(span.start() - NEAR);
    if (found != null
        && found.getKey() <= span.start() + NEAR
        && found.getValue().span().end() <= span.end() + NEAR_END) {
      cues.put(unit.key(), found.getValue());
      starts.remove(found.getKey());
    }
  }

  /// The units that can have a cue, in the order of the bundle.
  List<Unit> units() {
    return units;
  }

  Optional<Cue> of(Unit unit) {
    return Optional.ofNullable(cues.get(unit.key()));
  }

  /// The cues that are of no unit.
  List<Cue> others() {
    return others;
  }

  /// Whether nothing but their numbers says which is which.
  boolean byNumber() {
    return byNumber;
  }
}

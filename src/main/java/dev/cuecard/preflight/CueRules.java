package dev.cuecard.preflight;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Unit;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the cues of a bundle have to be so that they can become subtitles again.
final class CueRules {
  private static final String CUE = "subtitle-";

  private final Problems problems;
  private final List<Timed> cues = new ArrayList<>();
  private final Map<String, String> numbers = new HashMap<>();

  private record Timed(String key, TimeSpan span, Place place) {}

  CueRules(Problems problems) {
    this.problems = problems;
  }

  void cue(String key, String text, Place place) {
    if (!key.startsWith(CUE)) {
      return;
    }
    Optional<TimeSpan> span = new Unit(key, text).span();
    if (span.isEmpty()) {
      problems.add(
          Problem.expected(
              place, "subtitle-<start ms>-<end ms>-<number>, the end after the start", key));
      return;
    }
    if (span.get().length() == 0) {
      problems.add(Problem.warning(place, key + ": the cue is shown for no time"));
    }
    if (text.indexOf('\n') >= 0) {
      problems.add(Problem.warning(place, key + ": expected one line, got a line break"));
    }
    String number = key.substring(key.lastIndexOf('-') + 1);
    String other = numbers.putIfAbsent(number, key);
    if (other != null) {
      problems.add(
          Problem.warning(place, key + ": " + other + " has the number " + number + " too"));
    }
    cues.add(new Timed(key, span.get(), place));
  }

  /// When all cues have been seen: which of them meet.
  void end() {
    cues.sort(Comparator.comparing(Timed::span));
    for (int i = 1; i < cues.size(); i++) {
      Timed before = cues.get(i - 1);
      Timed cue = cues.get(i);
      if (cue.span.equals(before.span)) {
        problems.add(
            Problem.error(
                cue.place,
                cue.key + ": expected one cue at a time, got the time of " + before.key));
      } else if (cue.span.overlaps(before.span)) {
        long overlap = Math.min(before.span.end(), cue.span.end()) - cue.span.start();
        problems.add(
            Problem.warning(
                cue.place,
                cue.key
                    + ": begins "
                    + Timestamp.seconds(overlap)
                    + " s before "
                    + before.key
                    + " ends"));
      }
    }
  }
}

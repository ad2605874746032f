package dev.cuecard.worklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The time that somebody has, and what fits into it.
///
/// @param minutes that there are
record Session(int minutes) {
  /// The first of `tasks` that fit together. What follows one that does not fit in the same stretch
  /// is left with it. If none fits there is the first, so that there is something.
  ///
  /// @param tasks the best first
  List<Task> fill(List<Task> tasks) {
    List<Task> chosen = new ArrayList<>();
    Set<Stretch> broken = new HashSet<>();
    double left = minutes;
    for (Task task : tasks) {
      if (task.minutes() > left) {
        broken.add(task.stretch());
      } else if (!broken.contains(task.stretch())) {
        left -= task.minutes();
        chosen.add(task);
      }
    }
    return chosen.isEmpty() ? tasks.subList(0, Math.min(1, tasks.size())) : chosen;
  }
}

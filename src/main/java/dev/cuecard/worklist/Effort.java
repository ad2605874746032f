package dev.cuecard.worklist;

import dev.cuecard.translation.Match;
import java.util.List;

/// How long work takes, by rule of thumb: six words a minute for a volunteer who translates, looks
/// things up and reads it again; half of that to mend a translation that is there or one of
/// something like it, a quarter to look through one of the same text.
final class Effort {
  private static final double WORDS_A_MINUTE = 6;
  private static final double MENDING = 0.5;
  private static final double LOOKING_THROUGH = 0.25;

  /// No unit is opened, thought about and saved in less.
  private static final double LEAST_MINUTES = 0.2;

  private Effort() {}

  /// Minutes to translate a text at this spot.
  static double minutes(Spot spot, List<Match> matches) {
    int best = matches.isEmpty() ? 0 : matches.getFirst().score();
    double part =
        best >= 99 ? LOOKING_THROUGH : best > 0 || spot.outdated().isPresent() ? MENDING : 1;
    return Math.max(LEAST_MINUTES, part * spot.extent().words() / WORDS_A_MINUTE);
  }
}

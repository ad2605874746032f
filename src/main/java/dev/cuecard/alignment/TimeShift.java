package dev.cuecard.alignment;

import dev.cuecard.cue.Cue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// By how much one track lags behind another: subtitles of another cut of a video, with a title
/// before it or without.
final class TimeShift {
  /// Starts that are no further apart, in milliseconds, are taken for the same.
  private static final long BIN_MS = 200;

  private static final long FURTHEST_MS = 180_000;

  /// A shift is believed if so many times more starts agree with it than with none.
  private static final double CLEARLY = 2;

  /// More cues tell no more.
  private static final int ENOUGH = 400;

  private TimeShift() {}

  /// Milliseconds that `to` is later than `from`; 0 if nothing else is clear.
  static long of(List<Cue> from, List<Cue> to) {
    Map<Long, Integer> agreeing = new HashMap<>();
    for (Cue one : from.subList(0, Math.min(ENOUGH, from.size()))) {
      for (Cue other : to.subList(0, Math.min(ENOUGH, to.size()))) {
        long shift = other.span().start() - one.span().start();
        if (Math.abs(shift) <= FURTHEST_MS) {
          agreeing.merge(Math.floorDiv(shift, BIN_MS), 1, Integer::sum);
        }
      }
    }
    long best = 0;
    for (long bin : agreeing.keySet().stream().sorted().toList()) {
      best = votes(agreeing, bin) > votes(agreeing, best) ? bin : best;
    }
    boolean isClear =
        votes(agreeing, best) > CLEARLY * Math.max(votes(agreeing, 0), from.size() / 20.0);
    return isClear ? best * BIN_MS + BIN_MS / 2 : 0;
  }

  private static int votes(Map<Long, Integer> agreeing, long bin) {
    return agreeing.getOrDefault(bin - 1, 0)
        + agreeing.getOrDefault(bin, 0)
        + agreeing.getOrDefault(bin + 1, 0);
  }
}

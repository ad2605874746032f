package dev.cuecard.alignment;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the times of one track differ from those of another: it lags behind, as where a title was
/// cut off, or runs faster, as where a film was shown at another rate of frames.
///
/// @param rate how much longer the same takes in the second track
/// @param shift milliseconds that it is later besides
record TimeShift(double rate, long shift) {
  private static final TimeShift NONE = new TimeShift(1, 0);

  /// Rates of frames that films are converted between: 23.976, 24 and 25 a second.
  private static final double[] RATES = {
    1, 25 / 24.0, 24 / 25.0, 25 / 23.976, 23.976 / 25, 24 / 23.976, 23.976 / 24
  };

  /// Starts that are no further apart, in milliseconds, are taken for the same.
  private static final long BIN_MS = 200;

  private static final long FURTHEST_MS = 180_000;

  /// A shift is believed if so many times more starts agree with it than with none.
  private static final double CLEARLY = 2;

  /// At least this part of the cues agrees.
  private static final double LEAST = 0.05;

  /// More cues tell no more.
  private static final int ENOUGH = 400;

  /// How `to` differs from `from`; not at all if nothing else is clear.
  static TimeShift of(List<Cue> from, List<Cue> to) {
    TimeShift best = NONE;
    double enough = CLEARLY * Math.max(new Votes(from, to, 1).at(0), from.size() * LEAST);
    for (double rate : RATES) {
      Votes votes = new Votes(from, to, rate);
      long bin = votes.best();
      if (votes.at(bin) > enough) {
        enough = votes.at(bin);
        best = new TimeShift(rate, bin * BIN_MS + BIN_MS / 2);
      }
    }
    return best;
  }

  /// How many starts agree with which shift, by bins.
  private static final class Votes {
    private final Map<Long, Integer> bins = new HashMap<>();

    Votes(List<Cue> from, List<Cue> to, double rate) {
      for (Cue one : from.subList(0, Math.min(ENOUGH, from.size()))) {
        for (Cue other : to.subList(0, Math.min(ENOUGH, to.size()))) {
          long shift = other.span().start() - Math.round(one.span().start() * rate);
          if (Math.abs(shift) <= FURTHEST_MS) {
            bins.merge(Math.floorDiv(shift, BIN_MS), 1, Integer::sum);
          }
        }
      }
    }

    int at(long bin) {
      return bins.getOrDefault(bin - 1, 0)
          + bins.getOrDefault(bin, 0)
          + bins.getOrDefault(bin + 1, 0);
    }

    long best() {
      long best = 0;
      for (long bin : bins.keySet().stream().sorted().toList()) {
        best = at(bin) > at(best) ? bin : best;
      }
      return best;
    }
  }

  /// A span of the second track, in the times of the first.
  TimeSpan undone(TimeSpan span) {
    return equals(NONE)
        ? span
        : new TimeSpan(
            Math.max(0, Math.round((span.start() - shift) / rate)),
            Math.max(0, Math.round((span.end() - shift) / rate)));
  }
}

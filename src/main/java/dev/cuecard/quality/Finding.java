package dev.cuecard.quality;

import dev.cuecard.cue.Cue;
import java.util.Optional;

/// Something wrong with one cue. A rule is broken at most once by a cue.
///
/// @param index the place of the cue in what was checked, from 0
/// @param measure what was measured, where the rule measures
/// @param excerpt the words it is about, shortened: the line that is too long, the tag without its
///   partner, else the words of the cue
public record Finding(Rule rule, long index, Cue cue, Optional<Measure> measure, String excerpt) {
  private static final int LONGEST_EXCERPT = 60;

  public Finding {
    int length = excerpt.codePointCount(0, excerpt.length());
    if (length > LONGEST_EXCERPT) {
      excerpt = excerpt.substring(0, excerpt.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }
  }

  /// The place of the cue as people count, from 1.
  public long number() {
    return index + 1;
  }
}

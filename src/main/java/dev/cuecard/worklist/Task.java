package dev.cuecard.worklist;

import dev.cuecard.translation.Match;
import java.util.List;

/// A text to translate.
///
/// @param spots where it stands, in the order of the course: one translation fills them all
/// @param matches what has been translated before that is like it, the best first
/// @param minutes how long it may take
public record Task(List<Spot> spots, List<Match> matches, double minutes) {
  public Task {
    spots = List.copyOf(spots);
    matches = List.copyOf(matches);
  }

  static Task of(List<Spot> spots, List<Match> matches) {
    return new Task(spots, matches, Effort.minutes(spots.getFirst(), matches));
  }

  public String source() {
    return first().unit().source();
  }

  /// Where it stands first.
  public Spot first() {
    return spots.getFirst();
  }

  /// The stretch in which it stands first.
  Stretch stretch() {
    return new Stretch(first().about().id(), first().run());
  }

  /// How much speech a translation gives to those who do not understand the source, in
  /// milliseconds.
  public long speech() {
    return spots.stream().mapToLong(Spot::speech).sum();
  }
}

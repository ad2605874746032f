package dev.cuecard.index.query.match;

import dev.cuecard.document.Locator;
import dev.cuecard.passage.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells which matches stand near enough to what they must stand near.
final class Pairs {
  private final List<Part> parts;
  private final List<Segment> segments;

  Pairs(List<Part> parts, List<Segment> segments) {
    this.parts = parts;
    this.segments = segments;
  }

  /// `matches` without those that lack the other side of their pair. The first of a pair covers the
  /// words up to the other: they belong together, however many stand between.
  List<Match> only(List<Match> matches) {
    List<Match> kept = new ArrayList<>();
    for (Match match : matches) {
      Optional<Pairing> pairing = parts.get(match.part()).pairing();
      if (pairing.isEmpty()) {
        kept.add(match);
      } else {
        withPartner(match, pairing.get(), matches).ifPresent(kept::add);
      }
    }
    return kept;
  }

  /// `match` up to the nearest of its partners after it, as it is if all are before it, or nothing
  /// without any.
  private Optional<Match> withPartner(Match match, Pairing pairing, List<Match> matches) {
    Optional<Match> found = Optional.empty();
    for (Match other : matches) {
      boolean otherSide =
          parts.get(other.part()).pairing().filter(pairing::isOtherSideOf).isPresent();
      if (otherSide && isNear(match, other, pairing.distance())) {
        found = Optional.of(match.upTo(other.position()));
        if (other.position() > match.position()) {
          return found;
        }
      }
    }
    return found;
  }

  private boolean isNear(Match one, Match other, Distance distance) {
    Match first = one.position() <= other.position() ? one : other;
    Match second = first.equals(one) ? other : one;
    int between = second.position() - first.position() - first.words();
    return between >= 0 && distance.allows(place(first), place(second), between);
  }

  private Locator place(Match match) {
    return segments.get(match.first().segment()).locator();
  }
}

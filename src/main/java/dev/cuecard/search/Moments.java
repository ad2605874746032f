package dev.cuecard.search;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.index.Hit;
import dev.cuecard.index.query.match.Match;
import dev.cuecard.passage.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The moments of a hit: where in the passage the query is answered, as often as it is.
final class Moments {
  /// A second place in the same passage is a moment of its own only if it says nearly as much …
  private static final double NEARLY_AS_MUCH = 0.9;

  /// … and stands this far from the others: nearer ones are seen together anyway.
  private static final long APART_MS = 12_000;

  private static final int APART_SEGMENTS = 4;

  /// What is taken from a moment whose words stand all over the passage, not together: so much that
  /// of moments which say as much the one comes first that says it in one place.
  private static final double APART = 0.002;

  /// What is written about a thing counts less than the moment at which it is spoken of.
  private static final double WRITTEN = 0.8;

  private final Hit hit;

  private Moments(Hit hit) {
    this.hit = hit;
  }

  /// The moments of `hit`, the best first; none if all its matches belong to the next passage. A
  /// hit without matches (the query has only restrictions) is one moment, its beginning.
  static List<Moment> of(Hit hit) {
    if (hit.matches().isEmpty()) {
      return List.of(new Moments(hit).moment(hit.beginning(), hit.beginning(), List.of(), 1));
    }
    return new Moments(hit).fromMatches();
  }

  /// The moment of a hit that was found by its meaning and has none of the words: all of it.
  static Moment whole(Hit hit) {
    return new Moments(hit).moment(0, hit.bodySize() - 1, List.of(), 1);
  }

  /// The moment that is all of a stretch.
  static Moment stretch(Hit hit, double score) {
    Moment all = new Moments(hit).moment(0, hit.bodySize() - 1, hit.matches(), 1);
    return all.scored(score);
  }

  private List<Moment> fromMatches() {
    List<Match> left = new ArrayList<>(hit.matches());
    double all = weight(left);
    List<Moment> moments = new ArrayList<>();
    List<Window> taken = new ArrayList<>();
    double best = 0;
    for (int own = own(left); own > 0; own = own(left)) {
      Window window = Window.best(left, own);
      left.removeIf(window::holds);
      best = Math.max(best, window.score());
      if (window.score() < best * NEARLY_AS_MUCH) {
        break;
      }
      if (taken.stream().allMatch(other -> apart(other, window))) {
        moments.add(moment(window, window.score() / best * together(window.score() / all)));
        taken.add(window);
      }
    }
    return moments;
  }

  /// How many of `matches` begin in the body: what begins after it is the next passage's.
  private int own(List<Match> matches) {
    int own = 0;
    while (own < matches.size() && matches.get(own).first().segment() < hit.bodySize()) {
      own++;
    }
    return own;
  }

  private boolean apart(Window one, Window other) {
    int a = one.first().first().segment();
    int b = other.first().first().segment();
    if (hit.segments().get(a).locator() instanceof Locator.Time(TimeSpan first)
        && hit.segments().get(b).locator() instanceof Locator.Time(TimeSpan second)) {
      return Math.abs(first.start() - second.start()) >= APART_MS;
    }
    return Math.abs(a - b) >= APART_SEGMENTS;
  }

  /// The weight of all parts of the query that are found, each once.
  private static double weight(List<Match> matches) {
    Map<Integer, Double> parts = new HashMap<>();
    matches.forEach(match -> parts.merge(match.part(), match.weight(), Math::max));
    return parts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// What a moment keeps of its score, of 1.
  ///
  /// @param share of what is found in the passage that stands together
  private static double together(double share) {
    return 1 - APART * (1 - Math.clamp(share, 0, 1));
  }

  private Moment moment(Window window, double share) {
    int first = window.first().first().segment();
    int last =
        window.matches().stream().mapToInt(match -> match.last().segment()).max().orElse(first);
    double lightest = window.matches().stream().mapToDouble(Match::weight).max().orElse(0) / 4;
    List<Match> shown =
        hit.matches().stream()
            .filter(m -> m.first().segment() >= first && m.last().segment() <= last)
            .filter(m -> window.holds(m) || m.weight() >= lightest)
            .toList();
    return moment(first, last, shown, share);
  }

  private Moment moment(int first, int last, List<Match> matches, double share) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[last - first + 1];
    for (int i = first; i <= last; i++) {
      if (i > first) {
        text.append(' ');
      }
      starts[i - first] = text.length();
      text.append(hit.segments().get(i).text());
    }
    List<Moment.Highlight> highlights = new ArrayList<>();
    int end = 0;
    for (Match match : matches) {
      int from = starts[match.first().segment() - first] + match.first().from();
      int to = starts[match.last().segment() - first] + match.last().to();
      boolean sideBySide = from <= end || (from == end + 1 && text.charAt(end) == ' ');
      if (!highlights.isEmpty() && sideBySide) {
        Moment.Highlight left = highlights.removeLast();
        end = Math.max(end, to);
        highlights.add(new Moment.Highlight(left.from(), end, left.locator()));
      } else {
        Locator place = hit.segments().get(match.first().segment()).locator();
        highlights.add(new Moment.Highlight(from, to, place));
        end = to;
      }
    }
    return new Moment(
        hit.document(),
        hit.language(),
        locator(first, last),
        text.toString(),
        highlights,
        speakers(first, last),
        first > 0 ? Optional.of(hit.segments().get(first - 1).text()) : text(hit.before()),
        last + 1 < hit.segments().size()
            ? Optional.of(hit.segments().get(last + 1).text())
            : text(hit.after()),
        Optional.empty(),
        hit.score() * share * (isSpoken() ? 1 : WRITTEN));
  }

  private boolean isSpoken() {
    return hit.segments().getFirst().locator() instanceof Locator.Time;
  }

  private List<String> speakers(int first, int last) {
    return hit.segments().subList(first, last + 1).stream()
        .flatMap(segment -> segment.speaker().stream())
        .distinct()
        .toList();
  }

  private static Optional<String> text(Optional<Segment> segment) {
    return segment.map(Segment::text);
  }

  private Locator locator(int first, int last) {
    Locator from = hit.segments().get(first).locator();
    if (from instanceof Locator.Time(TimeSpan start)
        && hit.segments().get(last).locator() instanceof Locator.Time(TimeSpan end)) {
      return new Locator.Time(start.union(end));
    }
    return from;
  }
}

package dev.cuecard.search;

import dev.cuecard.index.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Matches of a passage that stand together.
///
/// @param matches by position, none twice for the same part
/// @param score how much they say together: the weight of the parts, less for every word between
record Window(List<Match> matches, double score) {
  /// What a word that was not asked for costs, in parts of the weightiest match.
  private static final double COST_OF_A_WORD = 0.05;

  Match first() {
    return matches.getFirst();
  }

  Match last() {
    return matches.getLast();
  }

  /// Whether `match` is one of its matches: a part of the query stands at a position once.
  boolean holds(Match match) {
    for (Match own : matches) {
      if (own.position() == match.position() && own.part() == match.part()) {
        return true;
      }
    }
    return false;
  }

  /// The best window of `matches`; of equals the first. `matches` must not be empty.
  static Window best(List<Match> matches) {
    double weightiest = matches.stream().mapToDouble(Match::weight).max().orElse(0);
    Window best = new Window(List.of(matches.getFirst()), matches.getFirst().weight());
    for (int from = 0; from < matches.size(); from++) {
      Window candidate = bestFrom(matches, from, COST_OF_A_WORD * weightiest);
      if (candidate.score > best.score + 1e-9) {
        best = candidate;
      }
    }
    return best;
  }

  /// The best window that begins with the match at `from`: others are taken in as long as they say
  /// more than the words on the way to them cost.
  private static Window bestFrom(List<Match> matches, int from, double costOfAWord) {
    BitSet parts = new BitSet();
    List<Match> taken = new ArrayList<>();
    double score = 0;
    Window best = new Window(List.of(matches.get(from)), matches.get(from).weight());
    int end = matches.get(from).position();
    for (Match match : matches.subList(from, matches.size())) {
      if (parts.get(match.part())) {
        continue;
      }
      int between = Math.max(0, match.position() - end);
      score += match.weight() - between * costOfAWord;
      end = Math.max(end, match.position() + match.words());
      parts.set(match.part());
      taken.add(match);
      if (score > best.score) {
        best = new Window(List.copyOf(taken), score);
      }
    }
    return best;
  }
}

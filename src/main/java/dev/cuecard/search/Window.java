package dev.cuecard.search;

import dev.cuecard.index.query.match.Match;
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

  /// The best window of `matches` that begins with one of the first `beginnings`; of equals the
  /// first. There must be at least one such.
  static Window best(List<Match> matches, int beginnings) {
    double weightiest = matches.stream().mapToDouble(Match::weight).max().orElse(0);
    double costOfAWord = COST_OF_A_WORD * weightiest;
    int best = 0;
    double score = score(matches, 0, costOfAWord);
    for (int from = 1; from < beginnings; from++) {
      double candidate = score(matches, from, costOfAWord);
      if (candidate > score + 1e-9) {
        score = candidate;
        best = from;
      }
    }
    return from(matches, best, costOfAWord, score);
  }

  /// What the best window that begins with the match at `from` says: others are taken in as long as
  /// they say more than the words on the way to them cost.
  private static double score(List<Match> matches, int from, double costOfAWord) {
    double best = matches.get(from).weight();
    Walk walk = new Walk(matches, from, costOfAWord);
    while (walk.next()) {
      best = Math.max(best, walk.score);
    }
    return best;
  }

  /// The shortest window that begins there and says that much.
  private static Window from(List<Match> matches, int from, double costOfAWord, double score) {
    List<Match> taken = new ArrayList<>();
    Walk walk = new Walk(matches, from, costOfAWord);
    while (walk.next()) {
      taken.add(walk.match());
      if (walk.score >= score) {
        break;
      }
    }
    return new Window(List.copyOf(taken), score);
  }

  /// From match to match, each part of the query once.
  private static final class Walk {
    private final List<Match> matches;
    private final double costOfAWord;
    private final BitSet parts = new BitSet();
    private int at;
    private int end;
    private double score;

    Walk(List<Match> matches, int from, double costOfAWord) {
      this.matches = matches;
      this.costOfAWord = costOfAWord;
      this.at = from - 1;
      this.end = matches.get(from).position();
    }

    /// Goes on to the next match of a part not met yet; returns whether there is one.
    boolean next() {
      at++;
      while (at < matches.size() && parts.get(match().part())) {
        at++;
      }
      if (at == matches.size()) {
        return false;
      }
      int between = Math.max(0, match().position() - end);
      score += match().weight() - between * costOfAWord;
      end = Math.max(end, match().position() + match().words());
      parts.set(match().part());
      return true;
    }

    Match match() {
      return matches.get(at);
    }
  }
}

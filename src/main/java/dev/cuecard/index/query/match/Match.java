package dev.cuecard.index.query.match;

/// Where in a passage something of the query stands.
///
/// @param part which part of the query, counted from 0; the same part found twice has one number
/// @param weight how much the part says, by its rarity
/// @param position of its first word among the words of the passage, from 0
/// @param words how many words it covers, with those that the query allows between it and what it
///   must stand near
/// @param first where its first word stands
/// @param last where its last word stands
public record Match(int part, double weight, int position, int words, Spot first, Spot last)
    implements Comparable<Match> {
  /// A word in the segments of a [dev.cuecard.index.Hit].
  ///
  /// @param segment its place in [dev.cuecard.index.Hit#segments()]
  /// @param from its first UTF-16 unit in the segment's text
  /// @param to the unit after its last
  public record Spot(int segment, int from, int to) {}

  /// The same with the words up to the position `end`.
  Match upTo(int end) {
    return new Match(part, weight, position, Math.max(words, end - position), first, last);
  }

  @Override
  public int compareTo(Match other) {
    int byPosition = Integer.compare(position, other.position);
    return byPosition != 0 ? byPosition : Integer.compare(other.words, words);
  }
}

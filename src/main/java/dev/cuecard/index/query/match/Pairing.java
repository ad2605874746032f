package dev.cuecard.index.query.match;

/// Says of a part that it counts only near another.
///
/// @param number the same for both sides, counted from 0 in a query
/// @param left which side it is
/// @param distance how far the other side may be
public record Pairing(int number, boolean left, Distance distance) {
  boolean isOtherSideOf(Pairing other) {
    return number == other.number && left != other.left;
  }
}

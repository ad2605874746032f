package dev.cuecard.clip.resolve;

import java.util.Arrays;
import java.util.List;

/// The places of a text that a pattern, a quote with its context, resembles most: words may be left
/// out, put in or replaced, at a price (P. Sellers, “The theory and computation of evolutionary
/// distances”, 1980). A word of the quote costs twice as much as one of its context.
///
/// The table is filled column by column, one for each word of the text. Beside the price each cell
/// holds where in the text the quote began and ended on the cheapest way to it, and how many of its
/// words were the same; so one column is all that is kept.
final class Alignment {
  /// A place of the text.
  ///
  /// @param from number of the first word that stands for the quote
  /// @param to number after the last
  /// @param same how many words of the quote are there
  /// @param price of all differences, those of the context too
  record Place(int from, int to, int same, int price) {
    boolean overlaps(Place other) {
      return Math.max(from, other.from) < Math.min(to, other.to);
    }
  }

  private final List<String> pattern;
  private final int quoteFrom;
  private final int quoteTo;
  private Column last;
  private Column next;
  private int read;

  /// @param quoteFrom the quote's first word in the pattern
  /// @param quoteTo the first word after the quote
  /// @param read how many words of the text are passed over
  Alignment(List<String> pattern, int quoteFrom, int quoteTo, int read) {
    this.pattern = pattern;
    this.quoteFrom = quoteFrom;
    this.quoteTo = quoteTo;
    this.read = read;
    this.last = new Column();
    this.next = new Column();
    next.begin();
    for (int row = 1; row <= pattern.size(); row++) {
      next.leaveOut(row);
    }
    swap();
  }

  /// The cheapest place where the pattern ends with `word`, the next one of the text.
  Place next(String word) {
    read++;
    next.begin();
    for (int row = 1; row <= pattern.size(); row++) {
      next.compare(row, pattern.get(row - 1).equals(word));
      next.leaveOut(row);
      next.putIn(row);
    }
    swap();
    return last.place();
  }

  private void swap() {
    Column column = last;
    last = next;
    next = column;
  }

  private boolean isQuote(int row) {
    return row > quoteFrom && row <= quoteTo;
  }

  /// A column of the table: row `r` is what the first `r` words of the pattern come to.
  private final class Column {
    private final int[] price = new int[pattern.size() + 1];
    private final int[] from = new int[pattern.size() + 1];
    private final int[] to = new int[pattern.size() + 1];
    private final int[] same = new int[pattern.size() + 1];

    /// A pattern may begin anywhere.
    void begin() {
      Arrays.fill(price, 1, price.length, Integer.MAX_VALUE);
      from[0] = read;
      to[0] = read;
    }

    void compare(int row, boolean isSame) {
      take(row, last, row - 1, isSame ? 0 : price(row));
      if (isSame && isQuote(row)) {
        same[row]++;
      }
    }

    void leaveOut(int row) {
      if (price[row - 1] + price(row) < price[row]) {
        take(row, this, row - 1, price(row));
      }
    }

    /// What is put in at a border of the quote does not belong to it.
    void putIn(int row) {
      if (row < pattern.size() && last.price[row] + price(row) < price[row]) {
        take(row, last, row, price(row));
        to[row] = last.to[row];
      }
    }

    private void take(int row, Column other, int cell, int cost) {
      price[row] = other.price[cell] + cost;
      from[row] = row <= quoteFrom ? read : other.from[cell];
      to[row] = row <= quoteTo ? read : other.to[cell];
      same[row] = other.same[cell];
    }

    private int price(int row) {
      return isQuote(row) ? 2 : 1;
    }

    Place place() {
      int end = pattern.size();
      return new Place(from[end], Math.max(from[end], to[end]), same[end], price[end]);
    }
  }
}

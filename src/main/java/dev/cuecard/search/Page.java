package dev.cuecard.search;

/// Which of the moments of an answer are shown.
///
/// @param offset how many to pass over
/// @param limit how many to show at most
/// @param depth how many to look for: what is ranked together has one order, so all pages that are
///   ranked as deep fit together
public record Page(int offset, int limit, int depth) {
  private static final int TOGETHER = 100;

  /// The first moments, when nobody asks for more.
  public static Page first(int limit) {
    return new Page(0, limit, limit);
  }

  /// A page of several.
  public static Page of(int offset, int limit) {
    int end = offset + limit;
    return new Page(offset, limit, (end + TOGETHER - 1) / TOGETHER * TOGETHER);
  }
}

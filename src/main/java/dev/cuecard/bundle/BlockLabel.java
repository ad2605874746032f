package dev.cuecard.bundle;

import java.util.Optional;

/// What a bundle's label says: `WikiLearn - Knots for beginners - video: The bowline`.
///
/// @param course with the site before it, as the label has it
/// @param kind the word for the block's kind, known or not
/// @param name the block's own
record BlockLabel(String course, String kind, String name) {
  private static final String DASH = " - ";
  private static final int MOST_DASHES = 16;

  /// ```
  /// label = site " - " course " - " kind ": " name
  /// ```
  static Optional<BlockLabel> of(String label) {
    for (int dash = label.indexOf(DASH); dash >= 0; dash = label.indexOf(DASH, dash + 1)) {
      int kind = dash + DASH.length();
      int colon = kind;
      while (colon < label.length() && isKindLetter(label.charAt(colon))) {
        colon++;
      }
      if (colon > kind && label.startsWith(": ", colon)) {
        return Optional.of(
            new BlockLabel(
                label.substring(0, dash),
                label.substring(kind, colon),
                label.substring(colon + 2).strip()));
      }
    }
    return Optional.empty();
  }

  private static boolean isKindLetter(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
  }

  /// The course without the site. Both may hold dashes, so the description, which begins `kind in
  /// course`, decides where one ends; without it the first dash does.
  String courseName(Optional<String> description) {
    String about = description.orElse("");
    String opening = kind + " in ";
    if (about.startsWith(opening)) {
      int start = 0;
      for (int tries = 0; start >= 0 && tries < MOST_DASHES; tries++) {
        if (about.regionMatches(opening.length(), course, start, course.length() - start)) {
          return course.substring(start);
        }
        start = afterDash(start);
      }
    }
    return course.substring(Math.max(0, afterDash(0)));
  }

  private int afterDash(int start) {
    int dash = course.indexOf(DASH, start);
    return dash < 0 ? -1 : dash + DASH.length();
  }
}

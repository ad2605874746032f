package dev.cuecard.format.broadcast.stl;

import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where subtitles of EBU STL stand: `vp:20/23 jc:2` is row 20 of 23, centred.
final class StlPlacement {
  private static final Pattern SETTINGS =
      Pattern.compile("vp:(\\d{1,3})/(\\d{1,3}) jc:(\\d{1,3})\\b.*");

  private StlPlacement() {}

  /// The settings of a subtitle whose first row is `row` of `rows`.
  ///
  /// @param justification 1 left, 2 centred, 3 right, else as it comes
  /// @param cumulative 1 to 3 for the first, a middle and the last of several that are added to one
  ///   another on the screen; 0 for one that stands alone
  static String settings(int row, int rows, int justification, int cumulative) {
    return "vp:"
        + row
        + "/"
        + rows
        + " jc:"
        + justification
        + (cumulative == 0 ? "" : " cs:" + cumulative);
  }

  /// Rows are too coarse for points: the upper, the middle and the lower third count.
  static Placement of(String settings) {
    Matcher match = SETTINGS.matcher(settings);
    if (!match.matches()) {
      return Placement.USUAL;
    }
    int first = Integer.parseInt(match.group(1));
    int rows = Math.max(1, Integer.parseInt(match.group(2)));
    int third = Math.clamp(3L * first / rows, 0, 2);
    int column =
        switch (match.group(3)) {
          case "1" -> 0;
          case "3" -> 2;
          default -> 1;
        };
    return Placement.at(Anchor.of(column, 2 - third));
  }
}

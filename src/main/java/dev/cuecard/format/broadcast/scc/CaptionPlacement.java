package dev.cuecard.format.broadcast.scc;

import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.Placement.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where closed captions stand on the picture.
///
/// > Characters are displayed in 15 rows of 32 columns within the safe title area, which is 80 % of
/// > the picture each way (47 CFR 15.119 (d)).
final class CaptionPlacement {
  private static final int COLUMNS = 32;
  private static final double LEFT = 10;
  private static final double TOP = 10;
  private static final double COLUMN = 80.0 / COLUMNS;
  private static final double ROW = 80.0 / 15;

  /// The rows where subtitles usually stand.
  private static final int USUAL = 14;

  private static final int MIDDLE = 8;
  private static final Pattern SETTINGS =
      Pattern.compile("rows:(\\d{1,2}(?:,\\d{1,2}){0,14}) columns:(\\d{1,3}(?:,\\d{1,3}){0,14})");

  private CaptionPlacement() {}

  static Placement of(String settings, CueText text) {
    Matcher match = SETTINGS.matcher(settings);
    if (!match.matches()) {
      return Placement.USUAL;
    }
    List<Integer> rows = numbers(match.group(1));
    List<Integer> columns = numbers(match.group(2));
    boolean isCentred = isCentred(columns, text.words().lines().toList());
    boolean isHigh = rows.getFirst() < MIDDLE;
    if (isCentred && rows.getLast() >= USUAL && !isHigh) {
      return Placement.USUAL;
    }
    double x = isCentred ? 50 : LEFT + columns.stream().min(Integer::compare).orElse(0) * COLUMN;
    double y = TOP + (isHigh ? rows.getFirst() - 1 : rows.getLast()) * ROW;
    return new Placement(
        Anchor.of(isCentred ? 1 : 0, isHigh ? 2 : 0),
        Optional.of(new Point(x, Math.clamp(y, 0, 100))),
        OptionalDouble.empty());
  }

  private static List<Integer> numbers(String list) {
    return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
  }

  /// Whether each line has as much room on its left as on its right, but for what indents of four
  /// columns cannot say.
  private static boolean isCentred(List<Integer> columns, List<String> lines) {
    boolean isCentred = columns.size() == lines.size();
    for (int i = 0; isCentred && i < lines.size(); i++) {
      int right = COLUMNS - columns.get(i) - lines.get(i).length();
      isCentred = Math.abs(right - columns.get(i)) <= 4;
    }
    return isCentred;
  }
}

package dev.cuecard.markup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where on the picture a cue is shown.
///
/// @param anchor which corner, edge or middle of the text stands at `point`, or at the same place
///   of the picture if there is no point
/// @param point in percent of the picture, from its top left
/// @param width of the area that the text may fill, along its lines, in percent of the picture
public record Placement(
    Anchor anchor, Optional<Point> point, OptionalDouble width, Writing writing) {
  /// At the bottom, in the middle: where subtitles stand if nothing else is said.
  public static final Placement USUAL = at(Anchor.BOTTOM);

  /// Of lines that run from side to side.
  public Placement(Anchor anchor, Optional<Point> point, OptionalDouble width) {
    this(anchor, point, width, Writing.HORIZONTAL);
  }

  /// Which way lines run, and where the next one stands (CSS Writing Modes 3, 3.2).
  public enum Writing {
    /// From side to side, the next below.
    HORIZONTAL,
    /// From top to bottom, the next to the left: Japanese, Chinese.
    VERTICAL_RL,
    /// From top to bottom, the next to the right: Mongolian.
    VERTICAL_LR;

    /// Where `anchor` is along the lines: 0 where they begin, 1, 2 where they end. Lines from side
    /// to side are taken as beginning at the left.
    public int along(Anchor anchor) {
      return this == HORIZONTAL ? anchor.column : 2 - anchor.row;
    }

    /// Where `anchor` is across the lines: 0 at the last, 1, 2 at the first.
    public int across(Anchor anchor) {
      return switch (this) {
        case HORIZONTAL -> anchor.row;
        case VERTICAL_RL -> anchor.column;
        case VERTICAL_LR -> 2 - anchor.column;
      };
    }

    /// The place that is there along and across the lines.
    public Anchor anchor(int along, int across) {
      return switch (this) {
        case HORIZONTAL -> Anchor.of(along, across);
        case VERTICAL_RL -> Anchor.of(across, 2 - along);
        case VERTICAL_LR -> Anchor.of(2 - across, 2 - along);
      };
    }
  }

  /// A point of the picture, in percent of its width and height, from its top left.
  public record Point(double x, double y) {
    @Override
    public String toString() {
      return "%.4g %%, %.4g %%".formatted(x, y).replace(".000", "");
    }
  }

  /// A place of a box.
  public enum Anchor {
    BOTTOM_LEFT(0, 0),
    BOTTOM(1, 0),
    BOTTOM_RIGHT(2, 0),
    LEFT(0, 1),
    MIDDLE(1, 1),
    RIGHT(2, 1),
    TOP_LEFT(0, 2),
    TOP(1, 2),
    TOP_RIGHT(2, 2);

    private final int column;
    private final int row;

    Anchor(int column, int row) {
      this.column = column;
      this.row = row;
    }

    /// The place on key `key` of a number pad, 1 to 9, which is how ASS counts them.
    public static Anchor ofKey(int key) {
      return of((key - 1) % 3, (key - 1) / 3);
    }

    /// The place in the given column and row.
    ///
    /// @param column 0 for left, 1, 2 for right
    /// @param row 0 for the bottom, 1, 2 for the top
    public static Anchor of(int column, int row) {
      return Arrays.stream(values())
          .filter(anchor -> anchor.column == column && anchor.row == row)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no place at " + column + ", " + row));
    }

    /// Its key of a number pad: 1 at the bottom left, 9 at the top right.
    public int key() {
      return row * 3 + column + 1;
    }

    /// As messages say it: `top left`.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// 0 for left, 1, 2 for right.
    public int column() {
      return column;
    }

    /// 0 for the bottom, 1, 2 for the top.
    public int row() {
      return row;
    }
  }

  /// At an edge, a corner or the middle of the picture.
  public static Placement at(Anchor anchor) {
    return new Placement(anchor, Optional.empty(), OptionalDouble.empty());
  }

  /// Whether it is where subtitles stand if nothing is said.
  public boolean isUsual() {
    return equals(USUAL);
  }
}

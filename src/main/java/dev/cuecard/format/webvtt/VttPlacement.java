package dev.cuecard.format.webvtt;

import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.Placement.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the settings of a WebVTT cue mean as a place on the picture, and the other way round.
final class VttPlacement {
  /// > The height of a line is 5.33 % of the video's (WebVTT 7.2, a font size of 5vh).
  private static final double LINE = 5.33;

  private VttPlacement() {}

  static Placement of(CueSettings settings) {
    int column = column(settings);
    OptionalDouble x = settings.position().percent();
    CueSettings.Line line = settings.line();
    int row = row(line);
    OptionalDouble y = y(line);
    Optional<Point> point =
        x.isEmpty() && y.isEmpty()
            ? Optional.empty()
            : Optional.of(new Point(x.orElse(column * 50.0), y.orElse(100 - row * 50.0)));
    OptionalDouble width =
        settings.size() == 100 ? OptionalDouble.empty() : OptionalDouble.of(settings.size());
    return new Placement(Anchor.of(column, row), point, width);
  }

  private static int column(CueSettings settings) {
    String side = settings.position().align();
    return switch (side.equals("auto") ? settings.align() : side) {
      case "start", "left", "line-left" -> 0;
      case "end", "right", "line-right" -> 2;
      default -> 1;
    };
  }

  /// Counted from the top, lines are zero and more; from the bottom, -1 and less.
  private static int row(CueSettings.Line line) {
    if (line.offset().isEmpty()) {
      return 0;
    }
    if (line.counted()) {
      return line.offset().getAsDouble() >= 0 ? 2 : 0;
    }
    return switch (line.align()) {
      case "start" -> 2;
      case "center" -> 1;
      default -> 0;
    };
  }

  private static OptionalDouble y(CueSettings.Line line) {
    double offset = line.offset().orElse(-1);
    if (!line.counted()) {
      return line.offset();
    }
    if (offset == 0 || offset == -1) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        Math.clamp(offset > 0 ? offset * LINE : 100 + (offset + 1) * LINE, 0, 100));
  }

  /// The settings of a cue at `placement`; empty where they need none.
  static Optional<String> settings(Placement placement) {
    List<String> settings = new ArrayList<>();
    int column = placement.anchor().column();
    int row = placement.anchor().row();
    if (placement.point().isPresent()) {
      Point point = placement.point().get();
      settings.add("line:" + percent(point.y()) + List.of(",end", ",center", "").get(row));
      settings.add(
          "position:" + percent(point.x()) + List.of(",line-left", "", ",line-right").get(column));
    } else if (row > 0) {
      settings.add(row == 2 ? "line:0" : "line:50%,center");
    }
    if (column != 1) {
      settings.add(column == 0 ? "align:left" : "align:right");
    }
    placement.width().ifPresent(width -> settings.add("size:" + percent(width)));
    return settings.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", settings));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f", Math.clamp(value, 0, 100)).replaceAll("\\.?0+$", "")
        + "%";
  }
}

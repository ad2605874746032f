package dev.cuecard.format.webvtt;

import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.Placement.Point;
import dev.cuecard.markup.Placement.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the settings of a WebVTT cue mean as a place on the picture, and the other way round.
final class VttPlacement {
  /// > The height of a line is 5.33 % of the video's (WebVTT 7.2, a font size of 5vh).
  private static final double LINE = 5.33;

  /// The usual shape of a picture, for lines that are counted from its side.
  private static final double WIDTH = 16;

  private static final double HEIGHT = 9;

  private VttPlacement() {}

  static Placement of(CueSettings settings) {
    Writing writing =
        switch (settings.vertical()) {
          case "rl" -> Writing.VERTICAL_RL;
          case "lr" -> Writing.VERTICAL_LR;
          default -> Writing.HORIZONTAL;
        };
    CueSettings.Line line = settings.line();
    Anchor anchor = anchor(settings, writing);
    OptionalDouble along = settings.position().percent();
    OptionalDouble across = across(line, writing);
    boolean isHorizontal = writing == Writing.HORIZONTAL;
    OptionalDouble x = isHorizontal ? along : across;
    OptionalDouble y = isHorizontal ? across : along;
    Optional<Point> point =
        x.isEmpty() && y.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Point(x.orElse(anchor.column() * 50.0), y.orElse(100 - anchor.row() * 50.0)));
    OptionalDouble width =
        settings.size() == 100 ? OptionalDouble.empty() : OptionalDouble.of(settings.size());
    return new Placement(anchor, point, width, writing);
  }

  private static Anchor anchor(CueSettings settings, Writing writing) {
    CueSettings.Line line = settings.line();
    int along = along(settings);
    if (line.offset().isEmpty()) {
      return writing.anchor(along, 0);
    }
    if (line.counted()) {
      return writing.anchor(along, line.offset().getAsDouble() >= 0 ? 2 : 0);
    }
    int side =
        switch (line.align()) {
          case "start" -> 0;
          case "center" -> 1;
          default -> 2;
        };
    return writing == Writing.HORIZONTAL ? Anchor.of(along, 2 - side) : Anchor.of(side, 2 - along);
  }

  private static int along(CueSettings settings) {
    String side = settings.position().align();
    return switch (side.equals("auto") ? settings.align() : side) {
      case "start", "left", "line-left" -> 0;
      case "end", "right", "line-right" -> 2;
      default -> 1;
    };
  }

  /// Counted from the first, lines are zero and more; from the last, -1 and less.
  private static OptionalDouble across(CueSettings.Line line, Writing writing) {
    double offset = line.offset().orElse(-1);
    if (!line.counted()) {
      return line.offset();
    }
    if (offset == 0 || offset == -1) {
      return OptionalDouble.empty();
    }
    double step = writing == Writing.HORIZONTAL ? LINE : LINE * HEIGHT / WIDTH;
    double place = Math.clamp(offset > 0 ? offset * step : 100 + (offset + 1) * step, 0, 100);
    return OptionalDouble.of(writing == Writing.VERTICAL_RL ? 100 - place : place);
  }

  /// The settings of a cue at `placement`; empty where they need none.
  static Optional<String> settings(Placement placement) {
    List<String> settings = new ArrayList<>();
    switch (placement.writing()) {
      case HORIZONTAL -> {}
      case VERTICAL_RL -> settings.add("vertical:rl");
      case VERTICAL_LR -> settings.add("vertical:lr");
    }
    int along = placement.writing().along(placement.anchor());
    int across = placement.writing().across(placement.anchor());
    if (placement.point().isPresent()) {
      point(placement, placement.point().get(), settings);
    } else if (across > 0) {
      settings.add(across == 2 ? "line:0" : "line:50%,center");
    }
    if (along != 1) {
      settings.add(along == 0 ? "align:left" : "align:right");
    }
    placement.width().ifPresent(width -> settings.add("size:" + percent(width)));
    return settings.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", settings));
  }

  /// > line: which side of the box, its top or left first, stands at the offset
  private static void point(Placement placement, Point point, List<String> settings) {
    boolean isHorizontal = placement.writing() == Writing.HORIZONTAL;
    Anchor anchor = placement.anchor();
    int along = placement.writing().along(anchor);
    int side = isHorizontal ? 2 - anchor.row() : anchor.column();
    settings.add(
        "line:"
            + percent(isHorizontal ? point.y() : point.x())
            + List.of("", ",center", ",end").get(side));
    settings.add(
        "position:"
            + percent(isHorizontal ? point.x() : point.y())
            + List.of(",line-left", "", ",line-right").get(along));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f", Math.clamp(value, 0, 100)).replaceAll("\\.?0+$", "")
        + "%";
  }
}

package dev.cuecard.format.ttml;

import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.Placement.Point;
import dev.cuecard.markup.Placement.Writing;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the text of a region stands on the picture (TTML2 9.1, 10.2: `tts:origin`, `tts:extent`,
/// `tts:position`, `tts:displayAlign`, `tts:textAlign`, `tts:writingMode`).
final class Region {
  private static final Pattern LENGTH =
      Pattern.compile("([+-]?\\d{1,6}(?:\\.\\d{1,9})?)(%|px|c|rw|rh)");

  private static final Pattern CELLS = Pattern.compile("(\\d{1,4})\\s+(\\d{1,4})");

  /// Text this near to an edge stands at it, in percent of the picture: the last lines of the grid
  /// that captions are set in do.
  private static final double NEAR = 15;

  /// Areas narrower than this make lines break where they would not else.
  private static final double WIDE = 60;

  private final Map<String, String> properties;
  private final double[] pixels;
  private final double[] cells;

  /// @param properties of the region and of the cue in it
  /// @param document the attributes of the outermost element, which lengths in pixels and cells
  ///   count on
  Region(Map<String, String> properties, Map<String, String> document) {
    this.properties = properties;
    this.pixels = pair(document.getOrDefault("tts:extent", "").replace("px", ""), 0, 0);
    this.cells = pair(document.getOrDefault("ttp:cellResolution", ""), 32, 15);
  }

  Placement placement() {
    double[] extent = lengths("tts:extent").orElse(new double[] {100, 100});
    double[] origin = lengths("tts:origin").or(() -> position(extent)).orElse(new double[] {0, 0});
    String mode = properties.getOrDefault("tts:writingMode", "lrtb");
    Writing writing = writing(mode);
    int start = mode.startsWith("rl") ? 2 : 0;
    int along = along(properties.getOrDefault("tts:textAlign", "start"), start);
    int across = across(properties.getOrDefault("tts:displayAlign", "before"));
    Anchor anchor = writing.anchor(along, across);
    int column = anchor.column();
    int row = anchor.row();
    double room = extent[writing == Writing.HORIZONTAL ? 0 : 1];
    double x = Math.clamp(origin[0] + extent[0] * column / 2, 0, 100);
    double y = Math.clamp(origin[1] + extent[1] * (2 - row) / 2, 0, 100);
    boolean isAtEdges = isNear(x, column * 50) && isNear(y, 100 - row * 50);
    OptionalDouble width =
        isAtEdges && room >= WIDE
            ? OptionalDouble.empty()
            : OptionalDouble.of(Math.clamp(room, 0, 100));
    return new Placement(
        anchor, isAtEdges ? Optional.empty() : Optional.of(new Point(x, y)), width, writing);
  }

  private static boolean isNear(double place, double edge) {
    return Math.abs(place - edge) <= NEAR + 1e-6;
  }

  /// > tts:writingMode = "lrtb" / "rltb" / "tbrl" / "tblr" / "lr" / "rl" / "tb", the last for
  /// > "tbrl" (TTML2 10.2.47)
  private static Writing writing(String mode) {
    return switch (mode) {
      case "tbrl", "tb" -> Writing.VERTICAL_RL;
      case "tblr" -> Writing.VERTICAL_LR;
      default -> Writing.HORIZONTAL;
    };
  }

  /// Where text with this `tts:textAlign` stands along its lines.
  ///
  /// @param start where they begin: 0, or 2 if they run from right to left
  static int along(String align, int start) {
    return switch (align) {
      case "center" -> 1;
      case "left" -> 0;
      case "right" -> 2;
      case "end" -> 2 - start;
      default -> start;
    };
  }

  private static int across(String align) {
    return switch (align) {
      case "after" -> 0;
      case "center" -> 1;
      default -> 2;
    };
  }

  /// > tts:position = two of a percentage or keyword: the place of the region in the room that its
  /// > extent leaves
  private Optional<double[]> position(double[] extent) {
    String[] parts = properties.getOrDefault("tts:position", "").split("\\s+", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    double x = keyword(parts[0]);
    double y = keyword(parts[1]);
    return Double.isNaN(x + y)
        ? Optional.empty()
        : Optional.of(new double[] {x * (100 - extent[0]) / 100, y * (100 - extent[1]) / 100});
  }

  private double keyword(String part) {
    return switch (part) {
      case "left", "top" -> 0;
      case "center" -> 50;
      case "right", "bottom" -> 100;
      default -> part.endsWith("%") ? length(part, 0) : Double.NaN;
    };
  }

  /// Two lengths, in percent of the picture; empty if they are anything else.
  private Optional<double[]> lengths(String name) {
    String[] parts = properties.getOrDefault(name, "").split("\\s+", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    double[] lengths = {length(parts[0], 0), length(parts[1], 1)};
    return Double.isNaN(lengths[0] + lengths[1]) ? Optional.empty() : Optional.of(lengths);
  }

  private double length(String text, int side) {
    Matcher length = LENGTH.matcher(text);
    if (!length.matches()) {
      return Double.NaN;
    }
    double value = Double.parseDouble(length.group(1));
    return switch (length.group(2)) {
      case "px" -> pixels[side] > 0 ? value / pixels[side] * 100 : Double.NaN;
      case "c" -> cells[side] > 0 ? value / cells[side] * 100 : Double.NaN;
      default -> value;
    };
  }

  private static double[] pair(String text, double first, double second) {
    Matcher pair = CELLS.matcher(text.strip());
    return pair.matches()
        ? new double[] {Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2))}
        : new double[] {first, second};
  }
}

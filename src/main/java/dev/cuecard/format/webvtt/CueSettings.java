package dev.cuecard.format.webvtt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Where a WebVTT cue is shown: `CueSettings.of("align:start line:0%")`.
///
/// @param vertical empty, or the direction in which its lines grow: `rl`, `lr`
/// @param size in percent of the video
/// @param align of the text in its box: `start`, `center`, `end`, `left`, `right`
/// @param region the name of one, which need not exist
public record CueSettings(
    String vertical,
    Line line,
    Position position,
    double size,
    String align,
    Optional<String> region) {

  /// The place of the box along the direction in which lines grow.
  ///
  /// @param offset empty for automatic
  /// @param counted whether `offset` counts lines; else it is in percent
  /// @param align the side of the box that stands there: `start`, `center`, `end`
  public record Line(OptionalDouble offset, boolean counted, String align) {}

  /// The place of the box along its lines.
  ///
  /// @param percent empty for automatic
  /// @param align the side of the box that stands there: `line-left`, `center`, `line-right`,
  ///   `auto`
  public record Position(OptionalDouble percent, String align) {}

  private static final CueSettings USUAL =
      new CueSettings(
          "",
          new Line(OptionalDouble.empty(), true, "start"),
          new Position(OptionalDouble.empty(), "auto"),
          100,
          "center",
          Optional.empty());

  private static final Set<String> VERTICAL = Set.of("rl", "lr");
  private static final Set<String> ALIGN = Set.of("start", "center", "end", "left", "right");
  private static final Set<String> LINE_ALIGN = Set.of("start", "center", "end");
  private static final Set<String> POSITION_ALIGN = Set.of("line-left", "center", "line-right");
  private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";

  /// > Each whitespace-separated "name:value" that is valid counts; of two of one name the last.
  public static CueSettings of(String text) {
    CueSettings settings = USUAL;
    for (String setting : split(text)) {
      int colon = setting.indexOf(':');
      if (colon > 0 && colon < setting.length() - 1) {
        settings = settings.with(setting.substring(0, colon), setting.substring(colon + 1));
      }
    }
    return settings;
  }

  private CueSettings with(String name, String value) {
    return switch (name) {
      case "vertical" -> withVertical(VERTICAL.contains(value) ? value : vertical);
      case "line" -> withLine(line(value));
      case "position" -> withPosition(position(value));
      case "size" -> withSize(Percentage.of(value, size));
      case "align" -> withAlign(ALIGN.contains(value) ? value : align);
      case "region" -> withRegion(value);
      default -> this;
    };
  }

  /// > line = ("-"? number / percentage) 0*1("," ("start" / "center" / "end"))
  private Line line(String value) {
    int comma = value.indexOf(',');
    String offset = comma < 0 ? value : value.substring(0, comma);
    String side = comma < 0 ? line.align() : value.substring(comma + 1);
    boolean counted = !offset.endsWith("%");
    double number = counted ? number(offset) : Percentage.of(offset, Double.NaN);
    return Double.isFinite(number) && LINE_ALIGN.contains(side)
        ? new Line(OptionalDouble.of(number), counted, side)
        : line;
  }

  /// Adding zero makes zero of minus zero.
  private static double number(String value) {
    return value.matches(NUMBER) ? Double.parseDouble(value) + 0.0 : Double.NaN;
  }

  /// > position = percentage 0*1("," ("line-left" / "center" / "line-right"))
  private Position position(String value) {
    int comma = value.indexOf(',');
    String side = comma < 0 ? position.align() : value.substring(comma + 1);
    double percent = Percentage.of(comma < 0 ? value : value.substring(0, comma), -1);
    return percent >= 0 && (comma < 0 || POSITION_ALIGN.contains(side))
        ? new Position(OptionalDouble.of(percent), side)
        : position;
  }

  private CueSettings withVertical(String other) {
    return new CueSettings(other, line, position, size, align, region);
  }

  private CueSettings withLine(Line other) {
    return new CueSettings(vertical, other, position, size, align, region);
  }

  private CueSettings withPosition(Position other) {
    return new CueSettings(vertical, line, other, size, align, region);
  }

  private CueSettings withSize(double other) {
    return new CueSettings(vertical, line, position, other, align, region);
  }

  private CueSettings withAlign(String other) {
    return new CueSettings(vertical, line, position, size, other, region);
  }

  private CueSettings withRegion(String other) {
    return new CueSettings(vertical, line, position, size, align, Optional.of(other));
  }

  /// > Strip leading and trailing ASCII whitespace.
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && VttTiming.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && VttTiming.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /// > Split on ASCII whitespace.
  static List<String> split(String text) {
    return Arrays.stream(text.split("[ \t\n\f\r]+")).filter(part -> !part.isEmpty()).toList();
  }
}

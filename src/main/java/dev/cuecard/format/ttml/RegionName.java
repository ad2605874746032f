package dev.cuecard.format.ttml;

import dev.cuecard.format.xml.Xml;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.Placement.Point;
import dev.cuecard.markup.Placement.Writing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names of the regions that the writer makes. They say where the region is, so that a cue says
/// it too, whatever stands in the head: `top-left`, `bottom-at-25.5-40`,
/// `bottom-at-25.5-40-wide-60`.
final class RegionName {
  /// The region of cues that stand where subtitles usually do.
  static final String USUAL = name(Placement.USUAL);

  /// The part of the picture that is safe to write on, in percent (EBU R 95: 90 %; the usual
  /// practice of EBU-TT-D and IMSC leaves a tenth at each edge).
  private static final double MARGIN = 10;

  private static final double ROOM = 100 - 2 * MARGIN;

  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,2})?)";

  private static final Pattern NAME =
      Pattern.compile(
          "([a-z]+(?:-(?:left|right))?)(?:-at-"
              + NUMBER
              + "-"
              + NUMBER
              + ")?"
              + "(?:-wide-"
              + NUMBER
              + ")?"
              + "(?:-(tbrl|tblr))?");

  private RegionName() {}

  /// The name of the region at `placement`.
  static String name(Placement placement) {
    String anchor = placement.anchor().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String at =
        placement
            .point()
            .map(point -> "-at-" + number(point.x()) + "-" + number(point.y()))
            .orElse("");
    OptionalDouble width = placement.width();
    return anchor
        + at
        + (width.isPresent() ? "-wide-" + number(width.getAsDouble()) : "")
        + mode(placement.writing()).map(mode -> "-" + mode).orElse("");
  }

  /// Where the region of this name is; empty if the writer makes no region of this name.
  static Optional<Placement> placement(String name) {
    Matcher match = NAME.matcher(name);
    if (!match.matches()) {
      return Optional.empty();
    }
    String anchor = match.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
    for (Anchor each : Anchor.values()) {
      if (each.name().equals(anchor)) {
        Optional<Point> point =
            match.group(2) == null
                ? Optional.empty()
                : Optional.of(new Point(percent(match.group(2)), percent(match.group(3))));
        OptionalDouble width =
            match.group(4) == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(percent(match.group(4)));
        return Optional.of(new Placement(each, point, width, writing(match.group(5))));
      }
    }
    return Optional.empty();
  }

  /// Whether `piece` is blank, or a region as [#definition] makes it.
  static boolean isDefinition(Xml piece) {
    return switch (piece) {
      case Xml.Text(String text) -> text.isBlank();
      case Xml.Element region ->
          region
              .attribute("xml:id")
              .flatMap(RegionName::placement)
              .map(placement -> definition(placement).equals(region))
              .orElse(false);
    };
  }

  /// The region at `placement`.
  static Xml.Element definition(Placement placement) {
    int column = placement.anchor().column();
    int row = placement.anchor().row();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("xml:id", name(placement));
    Writing writing = placement.writing();
    boolean isHorizontal = writing == Writing.HORIZONTAL;
    double along = placement.width().orElse(ROOM);
    double[] x = range(placement.point().map(Point::x), column, isHorizontal ? along : ROOM);
    double[] y = range(placement.point().map(Point::y), 2 - row, isHorizontal ? ROOM : along);
    attributes.put("tts:origin", number(x[0]) + "% " + number(y[0]) + "%");
    attributes.put("tts:extent", number(x[1] - x[0]) + "% " + number(y[1] - y[0]) + "%");
    attributes.put(
        "tts:displayAlign",
        List.of("after", "center", "before").get(writing.across(placement.anchor())));
    List<String> aligns =
        isHorizontal ? List.of("left", "center", "right") : List.of("start", "center", "end");
    attributes.put("tts:textAlign", aligns.get(writing.along(placement.anchor())));
    mode(writing).ifPresent(mode -> attributes.put("tts:writingMode", mode));
    return new Xml.Element("region", attributes, List.of());
  }

  /// From where to where a box goes that is `length` long and stands at `at` with its beginning
  /// (0), middle (1) or end (2), cut at the edges of the picture.
  private static double[] range(Optional<Double> at, int side, double length) {
    double place = at.orElse(side == 0 ? MARGIN : side == 1 ? 50 : 100 - MARGIN);
    double half = Math.min(length / 2, Math.min(place, 100 - place));
    return switch (side) {
      case 0 -> new double[] {place, Math.min(100, place + length)};
      case 1 -> new double[] {place - half, place + half};
      default -> new double[] {Math.max(0, place - length), place};
    };
  }

  /// > tts:writingMode, where it is not the usual one
  private static Optional<String> mode(Writing writing) {
    return switch (writing) {
      case HORIZONTAL -> Optional.empty();
      case VERTICAL_RL -> Optional.of("tbrl");
      case VERTICAL_LR -> Optional.of("tblr");
    };
  }

  private static Writing writing(@Nullable String mode) {
    if (mode == null) {
      return Writing.HORIZONTAL;
    }
    return mode.equals("tbrl") ? Writing.VERTICAL_RL : Writing.VERTICAL_LR;
  }

  private static double percent(String number) {
    return Math.min(100, Double.parseDouble(number));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", Math.clamp(value, 0, 100)).replaceAll("\\.?0+$", "");
  }
}

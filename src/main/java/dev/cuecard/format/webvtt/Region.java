package dev.cuecard.format.webvtt;

import dev.cuecard.timedtext.Aside;
import java.util.List;

/// An area of the video that WebVTT cues scroll in, in percent of the video's size.
///
/// @param id the name by which cues refer to it, empty if it has none
/// @param lines its height
/// @param scrollsUp whether a new line pushes the others up
public record Region(
    String id,
    double width,
    double lines,
    Anchor anchor,
    Anchor viewportAnchor,
    boolean scrollsUp) {
  /// A point of the region, or of the video, in percent.
  public record Anchor(double x, double y) {}

  private static final Region USUAL =
      new Region("", 100, 3, new Anchor(0, 100), new Anchor(0, 100), false);

  /// The regions that `asides` define, of which the last of a name counts.
  public static List<Region> of(List<Aside> asides) {
    return asides.stream()
        .filter(aside -> aside.kind() == Aside.Kind.REGION)
        .map(aside -> of(aside.body()))
        .toList();
  }

  /// > Region: a width of 100 %, 3 lines, anchored at its and the video's bottom left; then each
  /// > whitespace-separated "name:value" that is valid changes one of these.
  ///
  /// @param settings the lines below `REGION`
  public static Region of(String settings) {
    Region region = USUAL;
    for (String setting : CueSettings.split(settings)) {
      int colon = setting.indexOf(':');
      if (colon > 0 && colon < setting.length() - 1) {
        region = region.with(setting.substring(0, colon), setting.substring(colon + 1));
      }
    }
    return region;
  }

  private Region with(String name, String value) {
    return switch (name) {
      case "id" -> new Region(value, width, lines, anchor, viewportAnchor, scrollsUp);
      case "width" -> {
        double percent = Percentage.of(value, width);
        yield new Region(id, percent, lines, anchor, viewportAnchor, scrollsUp);
      }
      case "lines" -> {
        double count = value.matches("[0-9]+") ? Double.parseDouble(value) : lines;
        yield new Region(id, width, count, anchor, viewportAnchor, scrollsUp);
      }
      case "regionanchor" -> {
        Anchor point = anchor(value, anchor);
        yield new Region(id, width, lines, point, viewportAnchor, scrollsUp);
      }
      case "viewportanchor" -> {
        Anchor point = anchor(value, viewportAnchor);
        yield new Region(id, width, lines, anchor, point, scrollsUp);
      }
      case "scroll" -> {
        boolean up = scrollsUp || value.equals("up");
        yield new Region(id, width, lines, anchor, viewportAnchor, up);
      }
      default -> this;
    };
  }

  /// > anchor = percentage "," percentage
  private static Anchor anchor(String value, Anchor otherwise) {
    int comma = value.indexOf(',');
    if (comma < 0) {
      return otherwise;
    }
    double x = Percentage.of(value.substring(0, comma), -1);
    double y = Percentage.of(value.substring(comma + 1), -1);
    return x < 0 || y < 0 ? otherwise : new Anchor(x, y);
  }
}

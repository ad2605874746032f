package dev.cuecard.format.json.youtube;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.json.JsonText;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.Placement.Point;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The pens and places that YouTube's events refer to by number, and whether a machine made the
/// words.
final class YouTubeStyles {
  private static final int MOST = 10_000;

  /// > apPoint: 0 at the top left, 8 at the bottom right, row by row
  private static final int LAST_POINT = 8;

  private final List<YouTubePen> pens = new ArrayList<>();
  private final List<Placement> places = new ArrayList<>();
  private boolean isAutomatic;

  private YouTubeStyles() {}

  /// Those of a file, wherever in it they stand.
  static YouTubeStyles of(Encoded file) throws IOException {
    var styles = new YouTubeStyles();
    JsonText.read(file, Sink.NONE, styles::file);
    return styles;
  }

  private void file(JsonText json) {
    json.next();
    json.entries(name -> {
      switch (name) {
        case "pens" -> json.elements(() -> add(YouTubePen.read(json), pens));
        case "wpWinPositions" -> json.elements(() -> add(place(json), places));
        case "events" -> json.elements(() -> event(json));
        default -> {}
      }
    });
  }

  private static <T> void add(T each, List<T> all) {
    if (all.size() < MOST) {
      all.add(each);
    }
  }

  /// Only a recognizer knows how sure it is (`acAsrConf`) and adds lines to a window (`aAppend`).
  private void event(JsonText json) {
    json.entries(name -> {
      switch (name) {
        case "aAppend" -> isAutomatic = true;
        case "segs" ->
            json.elements(() -> json.entries(part -> isAutomatic |= part.equals("acAsrConf")));
        default -> {}
      }
    });
  }

  /// > wpWinPosition = {apPoint, ahHorPos, avVerPos: percent}
  private static Placement place(JsonText json) {
    int[] point = {LAST_POINT - 1};
    int[] percent = {50, 100};
    json.entries(name -> {
      switch (name) {
        case "apPoint" -> point[0] = Math.clamp(json.integer(point[0]), 0, LAST_POINT);
        case "ahHorPos" -> percent[0] = Math.clamp(json.integer(percent[0]), 0, 100);
        case "avVerPos" -> percent[1] = Math.clamp(json.integer(percent[1]), 0, 100);
        default -> {}
      }
    });
    var anchor = Anchor.of(point[0] % 3, 2 - point[0] / 3);
    if (anchor == Anchor.BOTTOM && percent[0] == 50 && percent[1] == 100) {
      return Placement.USUAL;
    }
    return new Placement(
        anchor, Optional.of(new Point(percent[0], percent[1])), OptionalDouble.empty());
  }

  boolean isAutomatic() {
    return isAutomatic;
  }

  /// The pen of number `id`; the plain one if there is none.
  YouTubePen pen(int id) {
    return id >= 0 && id < pens.size() ? pens.get(id) : YouTubePen.PLAIN;
  }

  /// The place of number `id`; the usual one for 0, or if there is none.
  Placement placement(int id) {
    return id > 0 && id < places.size() ? places.get(id) : Placement.USUAL;
  }
}

package dev.cuecard.format.youtube;

import dev.cuecard.cue.Cue;
import dev.cuecard.format.xml.Fragment;
import dev.cuecard.format.xml.Xml;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.Placement.Point;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What srv3 says with pens (how letters look), window positions and segments with times.
final class Srv3Notation implements Notation {
  private static final int BOTTOM = 7;
  private static final double NEAR = 15;

  /// Pens, window positions and windows by `pen 1`, `wp 1`, `w 1`.
  private final Map<String, Map<String, String>> named = new HashMap<>();

  @Override
  public void aside(Aside aside) {
    for (Xml piece : Fragment.read(aside.text()).orElse(List.of())) {
      if (piece instanceof Xml.Element element) {
        note(element);
        element.children().stream()
            .filter(Xml.Element.class::isInstance)
            .map(Xml.Element.class::cast)
            .forEach(this::note);
      }
    }
  }

  private void note(Xml.Element element) {
    element
        .attribute("id")
        .ifPresent(id -> named.put(element.name() + " " + id, element.attributes()));
  }

  @Override
  public StyledCue read(Cue cue, Losses losses) {
    Map<String, String> settings = cue.settings().flatMap(Fragment::attributes).orElse(Map.of());
    List<Xml> pieces = Fragment.read(cue.text()).orElse(List.of(new Xml.Text(cue.text())));
    boolean hasSegments = pieces.stream().anyMatch(Xml.Element.class::isInstance);
    var out = new CueTextBuilder();
    Pen.of(named("pen", settings.get("p"))).open(out);
    for (Xml piece : pieces) {
      switch (piece) {
        case Xml.Text(String text) -> out.text(hasSegments && text.isBlank() ? "" : text);
        case Xml.Element segment -> segment(segment, cue.span().start(), out);
      }
    }
    return new StyledCue(cue.span(), out.build(), cue.id(), cue.voice(), placement(settings));
  }

  /// > s: a part of a caption, said `t` milliseconds after it starts
  private void segment(Xml.Element segment, long start, CueTextBuilder out) {
    long delay =
        segment
            .attribute("t")
            .filter(text -> text.matches("\\d{1,9}"))
            .map(Long::parseLong)
            .orElse(0L);
    if (delay > 0) {
      out.stamp(start + delay);
    }
    Pen pen = Pen.of(named("pen", segment.attributes().get("p")));
    switch (pen.ruby()) {
      case 1 -> out.open(Face.RUBY).text(segment.words());
      case 2 -> {}
      case 4, 5 -> {
        out.open(Face.RUBY_TEXT).text(segment.words()).close();
        out.close(Face.RUBY::equals);
      }
      default -> {
        List<Style> opened = pen.open(out);
        out.text(segment.words());
        opened.forEach(_ -> out.close());
      }
    }
  }

  /// > wp: `ap` the anchor, 0 at the top left to 8 at the bottom right; `ah`, `av` its place in
  /// > percent
  private Placement placement(Map<String, String> settings) {
    String window = named("w", settings.get("w")).getOrDefault("wp", "");
    Map<String, String> position = named("wp", settings.getOrDefault("wp", window));
    if (position.isEmpty()) {
      return Placement.USUAL;
    }
    int anchor = (int) Math.clamp(number(position.get("ap"), BOTTOM), 0, 8);
    double x = Math.clamp(number(position.get("ah"), 50), 0, 100);
    double y = Math.clamp(number(position.get("av"), 100), 0, 100);
    Anchor at = Anchor.of(anchor % 3, 2 - anchor / 3);
    boolean isAtEdges =
        Math.abs(x - at.column() * 50) <= NEAR && Math.abs(y - 100 + at.row() * 50) <= NEAR;
    return new Placement(
        at, isAtEdges ? Optional.empty() : Optional.of(new Point(x, y)), OptionalDouble.empty());
  }

  private Map<String, String> named(String kind, @org.jspecify.annotations.Nullable String id) {
    return id == null ? Map.of() : named.getOrDefault(kind + " " + id, Map.of());
  }

  private static double number(@org.jspecify.annotations.Nullable String text, double otherwise) {
    return text != null && text.matches("\\d{1,3}(\\.\\d{1,9})?")
        ? Double.parseDouble(text)
        : otherwise;
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    throw new IllegalStateException("srv3 is read, not written");
  }
}

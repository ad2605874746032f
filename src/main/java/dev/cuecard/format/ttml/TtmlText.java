package dev.cuecard.format.ttml;

import dev.cuecard.format.xml.Xml;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import dev.cuecard.timedtext.Losses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads what stands in a paragraph.
final class TtmlText {
  private final Styles styles;
  private final Agents agents;
  private final Clock clock;
  private final Losses losses;
  private final CueTextBuilder out = new CueTextBuilder();
  private final Deque<Look> looks = new ArrayDeque<>();
  private long lastStamp;

  /// @param start of the cue in milliseconds
  TtmlText(Styles styles, Agents agents, Clock clock, long start, Losses losses) {
    this.styles = styles;
    this.agents = agents;
    this.clock = clock;
    this.losses = losses;
    this.lastStamp = start;
  }

  /// The text of a paragraph that looks as `properties` say. The usual font and colour are no style
  /// of their own, nor is the paragraph's font, which is that of all.
  CueText read(List<Xml> pieces, Map<String, String> properties, Optional<String> language) {
    Look look = Look.PLAIN.with(properties);
    var plain =
        new Look(false, false, false, false, Optional.empty(), Optional.empty(), look.font());
    looks.push(plain);
    language.ifPresent(tag -> out.open(new Style.Lang(tag)));
    change(plain, look);
    looks.push(look);
    pieces(pieces, lastStamp);
    return new CueText(filled(out.build().nodes()));
  }

  /// `nodes` without spans that hold nothing, which are left where a style ends in another.
  private static List<Node> filled(List<Node> nodes) {
    List<Node> filled = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Node.Span(Style style, var classes, var children)) {
        List<Node> inner = filled(children);
        if (!inner.isEmpty()) {
          filled.add(new Node.Span(style, classes, inner));
        }
      } else {
        filled.add(node);
      }
    }
    return filled;
  }

  private void pieces(List<Xml> pieces, long since) {
    for (Xml piece : pieces) {
      switch (piece) {
        case Xml.Text(String text) -> out.text(text);
        case Xml.Element element -> element(element, since);
      }
    }
  }

  private void element(Xml.Element element, long since) {
    switch (element.name()) {
      case "br" -> out.text("\n");
      case "span" -> span(element, since);
      case "metadata" -> {}
      case "set", "animate" -> losses.add("animations", Xml.markup(List.of(element)));
      case "image" -> losses.add("pictures", Xml.markup(List.of(element)));
      default -> {
        if (!element.name().startsWith("ttm:")) {
          losses.add("elements of no meaning here", element.name());
        }
      }
    }
  }

  private void span(Xml.Element span, long since) {
    Map<String, String> properties = styles.of(span.attributes());
    if ("none".equals(properties.get("tts:display"))) {
      losses.add("words that are not displayed", span.words());
      return;
    }
    String ruby = properties.getOrDefault("tts:ruby", "none");
    if (ruby.equals("delimiter")) {
      return;
    }
    long begin = since + delay(span);
    stamp(begin);
    Look outer = looks.element();
    Look look = outer.with(properties);
    Optional<Style> marks = mark(ruby);
    Optional<Style> voice =
        span.attribute(Agents.ATTRIBUTE).flatMap(agents::name).map(Style.Voice::new);
    Optional<Style> language = span.attribute("xml:lang").map(Style.Lang::new);
    marks.ifPresent(out::open);
    voice.ifPresent(out::open);
    language.ifPresent(out::open);
    change(outer, look);
    if (ruby.equals("none")) {
      UnsaidStyles.report(properties, losses);
    }
    looks.push(look);
    pieces(span.children(), begin);
    looks.pop();
    restore(outer, look);
    language.ifPresent(_ -> out.close(Style.Lang.class::isInstance));
    voice.ifPresent(_ -> out.close(Style.Voice.class::isInstance));
    marks.ifPresent(mark -> out.close(mark::equals));
  }

  private long delay(Xml.Element span) {
    double delay = span.attribute("begin").map(clock::millis).orElse(0.0);
    return Double.isNaN(delay) || delay > Integer.MAX_VALUE ? 0 : Math.round(delay);
  }

  private void stamp(long time) {
    if (time > lastStamp) {
      out.stamp(time);
      lastStamp = time;
    }
  }

  /// > tts:ruby = "none" / "container" / "base" / "baseContainer" / "text" / "textContainer" /
  /// > "delimiter" (TTML2 10.2.37)
  private static Optional<Style> mark(String ruby) {
    return switch (ruby) {
      case "container" -> Optional.of(Face.RUBY);
      case "text" -> Optional.of(Face.RUBY_TEXT);
      default -> Optional.empty();
    };
  }

  /// Opens what `inner` has beyond `outer`, and closes what it has not.
  private void change(Look outer, Look inner) {
    face(Face.BOLD, outer.bold(), inner.bold());
    face(Face.ITALIC, outer.italic(), inner.italic());
    face(Face.UNDERLINE, outer.underline(), inner.underline());
    face(Face.STRIKE, outer.strike(), inner.strike());
    if (!inner.ink().equals(outer.ink())) {
      out.open(new Style.Ink(inner.ink().orElse(Look.WHITE)));
    }
    if (!inner.background().equals(outer.background())) {
      out.open(new Style.Background(inner.background().orElse(Look.BLACK)));
    }
    if (!inner.font().equals(outer.font())) {
      out.open(new Style.Font(inner.font(), OptionalDouble.empty()));
    }
  }

  private void restore(Look outer, Look inner) {
    if (!inner.font().equals(outer.font())) {
      out.close(Style.Font.class::isInstance);
    }
    if (!inner.background().equals(outer.background())) {
      out.close(Style.Background.class::isInstance);
    }
    if (!inner.ink().equals(outer.ink())) {
      out.close(Style.Ink.class::isInstance);
    }
    face(Face.STRIKE, inner.strike(), outer.strike());
    face(Face.UNDERLINE, inner.underline(), outer.underline());
    face(Face.ITALIC, inner.italic(), outer.italic());
    face(Face.BOLD, inner.bold(), outer.bold());
  }

  private void face(Face face, boolean before, boolean after) {
    if (!before && after) {
      out.open(face);
    } else if (before && !after) {
      out.close(face::equals);
    }
  }
}

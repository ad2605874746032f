package dev.cuecard.format.ttml;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.format.xml.Escaped;
import dev.cuecard.format.xml.Xml;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import dev.cuecard.timedtext.Losses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes of the text of a cue what stands in a paragraph.
final class TtmlTextWriter {
  private static final String RUBY = "tts:ruby";

  private final long start;
  private final Agents agents;
  private final Losses losses;
  private long stamp;

  private TtmlTextWriter(long start, Agents agents, Losses losses) {
    this.start = start;
    this.stamp = start;
    this.agents = agents;
    this.losses = losses;
  }

  /// @param start of the cue in milliseconds
  static List<Xml> write(CueText text, long start, Agents agents, Losses losses) {
    return new TtmlTextWriter(start, agents, losses).pieces(text.nodes());
  }

  private List<Xml> pieces(List<Node> nodes) {
    List<Xml> pieces = new ArrayList<>();
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> text(text, pieces);
        case Node.Stamp(long time) -> stamp = time;
        case Node.Span span -> span(span, pieces);
      }
    }
    return pieces;
  }

  /// What appears later is a span with the time from the beginning of the cue to then.
  private void text(String text, List<Xml> pieces) {
    if (stamp <= start) {
      lines(text, pieces);
      return;
    }
    List<Xml> later = new ArrayList<>();
    lines(text, later);
    pieces.add(new Xml.Element("span", Map.of("begin", Timestamp.full(stamp - start)), later));
  }

  private static void lines(String text, List<Xml> pieces) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      words(text.substring(from, end), pieces);
      pieces.add(new Xml.Element("br", Map.of(), List.of()));
      from = end + 1;
    }
    words(text.substring(from), pieces);
  }

  private static void words(String words, List<Xml> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Xml.Text(Escaped.allowed(words)));
    }
  }

  private void span(Node.Span span, List<Xml> pieces) {
    if (!span.classes().isEmpty()) {
      losses.add("classes", String.join(" ", span.classes()));
    }
    if (span.style() == Face.RUBY) {
      ruby(span.children(), pieces);
      return;
    }
    Map<String, String> attributes = attributes(span.style());
    if (attributes.isEmpty()) {
      losses.style(span.style(), CueText.words(span.children()));
      pieces.addAll(pieces(span.children()));
    } else {
      pieces.add(new Xml.Element("span", attributes, pieces(span.children())));
    }
  }

  private Map<String, String> attributes(Style style) {
    return switch (style) {
      case Face.PLAIN, Face.RUBY -> Map.of();
      case Face.BOLD -> Map.of("tts:fontWeight", "bold");
      case Face.ITALIC -> Map.of("tts:fontStyle", "italic");
      case Face.UNDERLINE -> Map.of("tts:textDecoration", "underline");
      case Face.STRIKE -> Map.of("tts:textDecoration", "lineThrough");
      case Face.RUBY_TEXT -> Map.of(RUBY, "text");
      case Style.Voice(String name) ->
          name.isBlank() ? Map.of() : Map.of(Agents.ATTRIBUTE, agents.id(name));
      case Style.Lang(String tag) -> Map.of("xml:lang", tag);
      case Style.Ink(var colour) -> Map.of("tts:color", colour.toString());
      case Style.Background(var colour) -> Map.of("tts:backgroundColor", colour.toString());
      case Style.Font font ->
          font.name().map(name -> Map.of("tts:fontFamily", name)).orElse(Map.of());
    };
  }

  /// > container = base text (TTML2 8.1.8.1): one for each reading
  private void ruby(List<Node> children, List<Xml> pieces) {
    List<Node> base = new ArrayList<>();
    for (Node child : children) {
      if (child instanceof Node.Span(Style style, var _, var reading) && style == Face.RUBY_TEXT) {
        var both = new ArrayList<Xml>();
        both.add(new Xml.Element("span", Map.of(RUBY, "base"), pieces(base)));
        both.add(new Xml.Element("span", Map.of(RUBY, "text"), pieces(reading)));
        pieces.add(new Xml.Element("span", Map.of(RUBY, "container"), both));
        base.clear();
      } else {
        base.add(child);
      }
    }
    pieces.addAll(pieces(base));
  }
}

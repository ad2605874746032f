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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/// Makes of the text of a cue what stands in a paragraph.
final class TtmlTextWriter {
  private static final String RUBY = "tts:ruby";

  private final Agents agents;
  private final Losses losses;
  private long stamp;

  private TtmlTextWriter(long start, Agents agents, Losses losses) {
    this.stamp = start;
    this.agents = agents;
    this.losses = losses;
  }

  /// @param start of the cue in milliseconds
  static List<Xml> write(CueText text, long start, Agents agents, Losses losses) {
    return new TtmlTextWriter(start, agents, losses).pieces(text.nodes(), start);
  }

  /// @param since when what they stand in comes
  private List<Xml> pieces(List<Node> nodes, long since) {
    List<Xml> pieces = new ArrayList<>();
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> text(text, since, pieces);
        case Node.Stamp(long time) -> stamp = time;
        case Node.Span span -> span(span, since, pieces);
      }
    }
    return pieces;
  }

  /// What comes later is a span with the time from when what it stands in comes to then.
  private Map<String, String> delay(long since) {
    return stamp > since ? Map.of("begin", Timestamp.full(stamp - since)) : Map.of();
  }

  private void text(String text, long since, List<Xml> pieces) {
    List<Xml> lines = new ArrayList<>();
    lines(text, lines);
    Timed.add(pieces, delay(since), lines);
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

  private void span(Node.Span span, long since, List<Xml> pieces) {
    losses.classes(span);
    if (span.style() == Face.RUBY) {
      ruby(span.children(), since, pieces);
      return;
    }
    Map<String, String> attributes = attributes(span.style());
    if (attributes.isEmpty()) {
      losses.style(span.style(), CueText.words(span.children()));
      pieces.addAll(pieces(span.children(), since));
    } else {
      pieces.add(element(attributes, since, inner -> pieces(span.children(), inner)));
    }
  }

  /// A span that comes at the moment at hand.
  private Xml.Element element(
      Map<String, String> attributes, long since, LongFunction<List<Xml>> content) {
    Map<String, String> all = new LinkedHashMap<>(delay(since));
    all.putAll(attributes);
    return new Xml.Element("span", all, content.apply(Math.max(since, stamp)));
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
  private void ruby(List<Node> children, long since, List<Xml> pieces) {
    List<Node> base = new ArrayList<>();
    for (Node child : children) {
      if (child instanceof Node.Span(Style style, var _, var reading) && style == Face.RUBY_TEXT) {
        List<Node> read = List.copyOf(base);
        pieces.add(element(Map.of(RUBY, "container"), since, inner -> both(read, reading, inner)));
        base.clear();
      } else {
        base.add(child);
      }
    }
    pieces.addAll(pieces(base, since));
  }

  private List<Xml> both(List<Node> base, List<Node> reading, long since) {
    return List.of(
        element(Map.of(RUBY, "base"), since, inner -> pieces(base, inner)),
        element(Map.of(RUBY, "text"), since, inner -> pieces(reading, inner)));
  }
}

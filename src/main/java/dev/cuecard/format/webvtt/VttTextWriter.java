package dev.cuecard.format.webvtt;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.markup.Colour;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import dev.cuecard.timedtext.Losses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes the text of a WebVTT cue.
final class VttTextWriter {
  /// > The default style sheet has a class for each of eight colours of text and of background.
  private static final Map<Integer, String> NAMES =
      Map.of(
          0xFFFFFF, "white",
          0x00FF00, "lime",
          0x00FFFF, "cyan",
          0xFF0000, "red",
          0xFFFF00, "yellow",
          0xFF00FF, "magenta",
          0x0000FF, "blue",
          0x000000, "black");

  private final StringBuilder out = new StringBuilder();
  private final Losses losses;

  private final long end;
  private long latest;

  private VttTextWriter(TimeSpan span, Losses losses) {
    this.losses = losses;
    this.latest = span.start();
    this.end = span.end();
  }

  /// @param span of the cue
  static String write(CueText text, TimeSpan span, Losses losses) {
    var writer = new VttTextWriter(span, losses);
    writer.nodes(text.nodes());
    return writer.out.toString();
  }

  /// > "&", "<" and ">" are written as character references.
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void nodes(List<Node> nodes) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> out.append(escape(text));
        case Node.Stamp(long time) -> stamp(time);
        case Node.Span span -> span(span);
      }
    }
  }

  /// > The timestamp must be greater than the cue's start time and any previous timestamp in the
  /// > cue, and less than its end time (4.2.2).
  private void stamp(long time) {
    if (time > latest && time < end) {
      out.append('<').append(Timestamp.full(time)).append('>');
      latest = time;
    } else if (time != latest && time != end) {
      losses.add("times inside a cue that are not in order or not within it", Timestamp.full(time));
    }
  }

  private void span(Node.Span span) {
    List<String> classes = new ArrayList<>(span.classes());
    colours(span.style(), classes);
    boolean hasTag = isWritten(span.style()) || !classes.isEmpty();
    if (!hasTag) {
      losses.style(span.style(), CueText.words(span.children()));
      nodes(span.children());
      return;
    }
    String name = VttText.name(span.style());
    out.append('<').append(name);
    classes.forEach(each -> out.append('.').append(each));
    annotation(span.style());
    out.append('>');
    nodes(span.children());
    out.append("</").append(name).append('>');
  }

  /// Whether there is a tag for it even without a class.
  private static boolean isWritten(Style style) {
    return switch (style) {
      case Face.PLAIN, Face.STRIKE -> false;
      case Face _, Style.Voice _, Style.Lang _ -> true;
      case Style.Ink _, Style.Background _, Style.Font _ -> false;
    };
  }

  private void annotation(Style style) {
    if (style instanceof Style.Voice(String name)) {
      out.append(' ').append(escape(name));
    } else if (style instanceof Style.Lang(String tag)) {
      out.append(' ').append(escape(tag));
    }
  }

  private void colours(Style style, List<String> classes) {
    if (style instanceof Style.Ink(Colour colour)) {
      classes.add(NAMES.getOrDefault(colour.rgb(), "color" + digits(colour)));
      reportOther(colour);
    } else if (style instanceof Style.Background(Colour colour)) {
      classes.add("bg_" + NAMES.getOrDefault(colour.rgb(), digits(colour)));
      reportOther(colour);
    }
  }

  /// YouTube names the class of any other colour by its digits; only a style sheet gives it
  /// meaning.
  private void reportOther(Colour colour) {
    if (!NAMES.containsKey(colour.rgb())) {
      losses.add("colours without a class of their own, kept as classes", colour.toString());
    }
  }

  private static String digits(Colour colour) {
    return "%06X".formatted(colour.rgb());
  }
}

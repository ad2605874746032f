package dev.cuecard.timedtext;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import dev.cuecard.markup.StyledCue;
import java.util.List;
import java.util.Optional;

/// The notation of SubRip: tags borrowed from HTML, and of the overrides of ASS the place on the
/// picture (`{\an8}`). Nothing defines it; players know `b`, `i`, `u`, `s` and `font`.
public final class TaggedText implements Notation {
  @Override
  public StyledCue read(Cue cue, Losses losses) {
    losses.settings(cue);
    var reader = new TagReader(cue.text(), losses);
    CueText text = reader.read();
    return new StyledCue(cue.span(), text, cue.id(), cue.voice(), reader.placement());
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    var out = new StringBuilder();
    Placement placement = cue.placement();
    losses.writing(placement);
    Placement.Anchor anchor = anchor(placement);
    if (anchor != Placement.USUAL.anchor()) {
      out.append("{\\an").append(anchor.key()).append('}');
    }
    if (placement.point().isPresent()) {
      losses.add("points on the picture", placement.point().get().toString());
    }
    var text = new StringBuilder();
    write(losses.ruby(cue.text()).nodes(), text, losses);
    out.append(withoutBlankLines(BlankLines.trim(text.toString()), losses));
    Optional<String> id = cue.id().filter(name -> name.matches("\\d{1,9}"));
    if (id.isEmpty()) {
      cue.id().ifPresent(name -> losses.add("cue identifiers", name));
    }
    return new Cue(cue.span(), out.toString(), id, cue.voice(), Optional.empty());
  }

  /// Most readers end a cue at a blank line, and lose what follows.
  private static String withoutBlankLines(String text, Losses losses) {
    String lines = BlankLines.removed(text);
    if (lines.length() < text.length()) {
      losses.add("blank lines in a text", text);
    }
    return lines;
  }

  /// Without points, the third of the picture that the text stands in.
  private static Placement.Anchor anchor(Placement placement) {
    double y = placement.point().map(Placement.Point::y).orElse(-1.0);
    int row = y < 0 ? placement.anchor().row() : y < 34 ? 2 : y < 67 ? 1 : 0;
    return Placement.Anchor.of(placement.anchor().column(), row);
  }

  private static void write(List<Node> nodes, StringBuilder out, Losses losses) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> {
          losses.markup(text);
          out.append(text);
        }
        case Node.Stamp(long time) -> losses.add("times inside a cue", Timestamp.exact(time));
        case Node.Span span -> span(span, out, losses);
      }
    }
  }

  private static void span(Node.Span span, StringBuilder out, Losses losses) {
    losses.classes(span);
    String tag = tag(span.style());
    if (tag.isEmpty()) {
      losses.style(span.style(), CueText.words(span.children()));
    } else {
      out.append('<').append(tag).append('>');
    }
    write(span.children(), out, losses);
    if (!tag.isEmpty()) {
      out.append("</").append(tag, 0, (tag + " ").indexOf(' ')).append('>');
    }
  }

  private static String tag(Style style) {
    return switch (style) {
      case Face.BOLD -> "b";
      case Face.ITALIC -> "i";
      case Face.UNDERLINE -> "u";
      case Face.STRIKE -> "s";
      case Style.Ink(var colour) -> "font color=\"" + colour + "\"";
      default -> "";
    };
  }
}

package dev.cuecard.markup;

import dev.cuecard.cue.TimeSpan;
import java.util.List;
import java.util.Optional;

/// A cue as any format may have said it: what one format's notation is read into and another's is
/// written from.
///
/// @param voice who speaks all of it; voices of parts are spans of the text
public record StyledCue(
    TimeSpan span, CueText text, Optional<String> id, Optional<String> voice, Placement placement) {
  /// A cue whose text is one voice's from its beginning to its end has that voice; its classes
  /// stay.
  public StyledCue {
    List<Node> nodes = text.nodes();
    if (voice.isEmpty()
        && nodes.size() == 1
        && nodes.getFirst()
            instanceof Node.Span(Style.Voice(String name), var classes, var children)
        && !name.isBlank()) {
      voice = Optional.of(name);
      text =
          new CueText(
              classes.isEmpty()
                  ? children
                  : List.of(new Node.Span(Style.Face.PLAIN, classes, children)));
    }
  }

  public StyledCue(TimeSpan span, CueText text) {
    this(span, text, Optional.empty(), Optional.empty(), Placement.USUAL);
  }
}

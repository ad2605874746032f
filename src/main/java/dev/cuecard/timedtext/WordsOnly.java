package dev.cuecard.timedtext;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.StyledCue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The notation of formats that know nothing but words. Tags that stray into them from elsewhere
/// are understood, but never written.
public final class WordsOnly implements Notation {
  private final TaggedText tags = new TaggedText();
  private final UnaryOperator<String> escape;

  public WordsOnly() {
    this(UnaryOperator.identity());
  }

  /// @param escape changes words that would be read as tags where the format has a way to
  public WordsOnly(UnaryOperator<String> escape) {
    this.escape = escape;
  }

  @Override
  public StyledCue read(Cue cue, Losses losses) {
    return tags.read(cue, losses);
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    CueText text = losses.ruby(cue.text());
    report(text.nodes(), losses);
    if (!cue.placement().isUsual()) {
      losses.add("places on the picture", text.words());
    }
    return new Cue(cue.span(), escape.apply(text.words()), cue.id(), cue.voice(), Optional.empty());
  }

  /// Reports every kind of style in `nodes`.
  private void report(List<Node> nodes, Losses losses) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> {
          if (escape.apply(text).equals(text)) {
            losses.markup(text);
          }
        }
        case Node.Stamp(long time) -> losses.add("times inside a cue", Timestamp.exact(time));
        case Node.Span span -> {
          losses.classes(span);
          losses.style(span.style(), CueText.words(span.children()));
          report(span.children(), losses);
        }
      }
    }
  }
}

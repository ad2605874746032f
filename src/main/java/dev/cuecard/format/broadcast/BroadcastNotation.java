package dev.cuecard.format.broadcast;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Comment;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.TaggedText;
import java.util.Optional;

/// The cues of formats whose files hold bytes: words with SubRip's tags, and settings that say in
/// words where the bytes put them. Tags that strayed into the bytes are understood too.
public final class BroadcastNotation implements Notation {
  /// Knows what settings mean.
  @FunctionalInterface
  public interface Places {
    /// Where `text` stands, whose cue has `settings`.
    Placement of(String settings, CueText text);
  }

  private final TaggedText tags = new TaggedText();
  private final Places places;

  public BroadcastNotation(Places places) {
    this.places = places;
  }

  @Override
  public StyledCue read(Cue cue, Losses losses) {
    var words = new Cue(cue.span(), cue.text(), cue.id(), cue.voice(), Optional.empty());
    StyledCue read = tags.read(words, losses);
    Placement placement =
        cue.settings()
            .filter(_ -> read.placement().isUsual())
            .map(settings -> places.of(settings, read.text()))
            .orElse(read.placement());
    return new StyledCue(read.span(), read.text(), read.id(), read.voice(), placement);
  }

  /// The formats themselves are not written, but their cues may be edited.
  @Override
  public Cue write(StyledCue cue, Losses losses) {
    return tags.write(cue, losses);
  }

  @Override
  public Optional<Comment> comment(Aside aside) {
    return aside.kind() == Aside.Kind.NOTE
        ? Optional.of(Comment.of(aside.text()))
        : Optional.empty();
  }
}

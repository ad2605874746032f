package dev.cuecard.timedtext;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Retiming;
import dev.cuecard.markup.StyledCue;
import java.util.Optional;

/// How a format says what is bold, who speaks and where a cue stands: reads its cues into no
/// format's notation, and writes them from there.
public interface Notation {
  /// Takes note of what stands before the cues: the styles and regions that they refer to.
  default void aside(Aside aside) {}

  /// What `cue`, in this format's notation, means.
  ///
  /// @param losses is told what no other format could say
  StyledCue read(Cue cue, Losses losses);

  /// The cue in this format's notation.
  ///
  /// @param losses is told what the format cannot say
  Cue write(StyledCue cue, Losses losses);

  /// Whether `cue` shows a drawing and no words, so that nothing of it is left in other formats.
  default boolean isDrawing(Cue cue) {
    return false;
  }

  /// `cue` at another time; times inside its text move with it. Cut at 0.
  default Cue retimed(Cue cue, Retiming retiming) {
    return cue.at(retiming.of(cue.span()));
  }

  /// What a comment of this format says, without its keyword; empty for any other aside.
  default Optional<Comment> comment(Aside aside) {
    return Optional.empty();
  }

  /// The comment in this format's notation; empty if it has none.
  ///
  /// @param losses is told what the format cannot say
  default Optional<Aside> comment(Comment comment, int beforeCue, Losses losses) {
    return Optional.empty();
  }

  /// What of `aside`, which is no comment, is lost in a file of another format: nothing, if it only
  /// says what the file is, or what its cues and its language say too.
  default Optional<Aside> lost(Aside aside) {
    return Optional.of(aside);
  }
}

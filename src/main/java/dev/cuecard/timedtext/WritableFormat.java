package dev.cuecard.timedtext;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;

/// A format that can be written too.
public interface WritableFormat extends Format {
  /// A writer of one file in this format.
  Writer writer(Output out, Hints hints);

  /// The same, whose output is complete when it ends.
  default Writer open(Output out, Hints hints) {
    return new FlushedWriter(writer(out, hints), out);
  }

  /// Writes what is in this format's own notation: what was read from it, or what its [Notation]
  /// made.
  interface Writer {
    /// Takes note of what the source says of itself; comes before the first cue wherever it can.
    default void about(Language language, Track.Origin origin) {}

    /// Text between the cues; the next cue to be written is the one it stands before.
    ///
    /// @return whether the format has a place for it; else it is left out, and reported
    default boolean aside(Aside aside) {
      return false;
    }

    void cue(Cue cue);

    /// Writes what the file ends with. Nothing may follow.
    default void end() {}
  }
}

package dev.cuecard.timedtext;

/// A format that can be written too.
public interface WritableFormat extends Format {
  /// A writer of one file in this format.
  Writer writer(Output out, Hints hints);

  /// Writes what is in this format's own notation: what was read from it, or what its [Notation]
  /// made.
  interface Writer {
    /// Text between the cues; the next cue to be written is the one it stands before.
    void aside(Aside aside);

    void cue(dev.cuecard.cue.Cue cue);

    /// Writes what the file ends with. Nothing may follow.
    void end();
  }
}

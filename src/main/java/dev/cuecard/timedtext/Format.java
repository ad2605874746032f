package dev.cuecard.timedtext;

import dev.cuecard.encoding.Encoded;
import java.io.IOException;

/// A format of timed text that can be read.
public interface Format {
  /// Whether the beginning of the file shows this format. Looks at no more than [Encoded#head] or
  /// [Encoded#headBytes] and takes time linear in them.
  boolean recognises(Encoded file);

  /// Reads `file` into `sink`, in time linear in its length, and never throws on content.
  ///
  /// @throws IOException if the file cannot be read
  void read(Encoded file, Hints hints, Sink sink) throws IOException;

  /// What the text and the settings of this format's cues mean. Each file needs its own: styles and
  /// regions change the meaning of the cues behind them.
  Notation notation();
}

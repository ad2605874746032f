package dev.cuecard.clip.resolve;

import dev.cuecard.clip.Clip;

/// What has become of a clip.
public sealed interface Resolution {
  /// The clip as it was.
  Clip clip();

  /// Its words are still said.
  ///
  /// @param now where
  /// @param kept the share of its words that are still said there, in their order, up to 1
  record Found(Clip clip, Clip now, Sureness sureness, double kept, Changes changes)
      implements Resolution {}

  /// Its words are no longer said.
  ///
  /// @param reason what was looked for and is not there
  record Gone(Clip clip, String reason) implements Resolution {}

  /// How sure it is that a place is the right one.
  enum Sureness {
    /// All words, and no other place fits as well.
    CERTAIN,
    /// Most words, and no other place fits as well.
    LIKELY,
    /// About half of the words, or another place fits as well and this one is the nearest in time.
    DOUBTFUL
  }
}

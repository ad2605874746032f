package dev.cuecard.timedtext;

import dev.cuecard.cue.TimeSpan;
import java.util.Optional;

/// A comment, in no format's notation.
///
/// @param span of the recording that it is about, where its format can say
public record Comment(String text, Optional<TimeSpan> span) {
  /// A comment of the whole, or of what follows.
  public static Comment of(String text) {
    return new Comment(text, Optional.empty());
  }

  /// The text alone.
  ///
  /// @param losses is told when there was more
  public String withoutTimes(Losses losses) {
    span.ifPresent(times -> losses.add("times of comments", text));
    return text;
  }
}

package dev.cuecard.timedtext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name before the words, which says who speaks: `Ann: hello`.
///
/// @param pattern of the mark with all that parts it from the words; its first group is the name
public record VoiceMark(Pattern pattern) {
  /// Who speaks `text`, if it says so.
  public Optional<String> of(String text) {
    Matcher mark = pattern.matcher(text);
    return mark.lookingAt() ? Optional.of(mark.group(1)) : Optional.empty();
  }

  /// `text` without the mark.
  public String strip(String text) {
    Matcher mark = pattern.matcher(text);
    return mark.lookingAt() ? text.substring(mark.end()) : text;
  }

  /// Whether `voice`, written before words, would be read as who speaks them.
  public boolean canName(String voice) {
    return of(voice + ": x").equals(Optional.of(voice));
  }
}

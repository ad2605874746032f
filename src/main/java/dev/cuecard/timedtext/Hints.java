package dev.cuecard.timedtext;

import dev.cuecard.language.Language;
import java.util.OptionalDouble;

/// What the caller knows about a file that the file may not say.
///
/// @param language of the cues; [Language#UNKNOWN] to take what the file says
/// @param frameRate frames a second, for formats that count frames; empty to take what the file
///   says or what is usual
public record Hints(Language language, OptionalDouble frameRate) {
  public static final Hints NONE = new Hints(Language.UNKNOWN, OptionalDouble.empty());

  /// Only the language is known.
  public static Hints of(Language language) {
    return new Hints(language, OptionalDouble.empty());
  }
}

package dev.cuecard.clip;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Sha256;
import java.nio.charset.StandardCharsets;

/// What is said in a clip and around it, as a text quote selector holds it (W3C Web Annotation Data
/// Model, 4.2.4).
///
/// @param span from the beginning of its first word to the end of its last
/// @param exact what is said, on one line
/// @param prefix the words immediately before it, with the blank between, if any
/// @param suffix the words immediately after it, with the blank between, if any
public record Quote(TimeSpan span, String exact, String prefix, String suffix) {
  /// The hash of the words alone, in hexadecimal: the same as long as the same words are said.
  public String sha256() {
    return Sha256.hex(ClipId.forms(exact).getBytes(StandardCharsets.UTF_8));
  }
}

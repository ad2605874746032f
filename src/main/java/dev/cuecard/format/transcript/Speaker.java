package dev.cuecard.format.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who speaks, as the beginning of a text says it.
///
/// > text = 0*1(name ": ") words
final class Speaker {
  private static final String REST = "[\\p{L}\\p{M}\\p{Nd}.'’_-]{0,30}";

  /// One to four words that begin with a capital or a digit: `Ann`, `Speaker 1`, `SPEAKER_00`.
  static final String NAME = "\\p{Lu}" + REST + "(?:\\h[\\p{Lu}\\p{Nd}]" + REST + "){0,3}";

  private static final Pattern SPOKEN = Pattern.compile("(" + NAME + "):\\h+(?=\\S)");
  private static final Pattern WHOLE = Pattern.compile(NAME);

  private Speaker() {}

  /// Who speaks `text`, if it says so.
  static Optional<String> of(String text) {
    Matcher found = SPOKEN.matcher(text);
    return found.lookingAt() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /// `text` without the name.
  static String strip(String text) {
    Matcher found = SPOKEN.matcher(text);
    return found.lookingAt() ? text.substring(found.end()) : text;
  }

  /// Whether `name` would be read as one.
  static boolean isName(String name) {
    return WHOLE.matcher(name).matches();
  }
}

package dev.cuecard.preflight;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Extension:Translate demands of the key of a message: 1 to 100 bytes of `[A-Za-z0-9-_.]`.
final class KeyRules {
  private static final int LONGEST = 100;
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_.-]*");

  /// The tenth and later siblings in a problem, as the WikiLearn plugin writes them.
  private static final Pattern INDEX = Pattern.compile(".*\\[\\d+].*");

  private KeyRules() {}

  static Optional<String> fault(String key) {
    if (key.isEmpty()) {
      return Optional.of("expected a key, got none");
    }
    if (INDEX.matcher(key).matches()) {
      return Optional.of(
          "expected no brackets: the plugin leaves them in from the tenth sibling on, and the page"
              + " is refused");
    }
    if (!ALLOWED.matcher(key).matches()) {
      return Optional.of("expected only letters a to z, digits, - _ and .");
    }
    int bytes = key.getBytes(StandardCharsets.UTF_8).length;
    return bytes > LONGEST
        ? Optional.of("expected at most " + LONGEST + " bytes, got " + bytes)
        : Optional.empty();
  }
}

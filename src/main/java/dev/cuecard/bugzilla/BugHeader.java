package dev.cuecard.bugzilla;

import dev.cuecard.problem.Line;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first line of a bug's page: `Closed Bug 42 Opened 3 years ago Closed 2 years ago`.
///
/// @param fields `state`, `opened`, and `closed` or `updated` where they stand there
record BugHeader(long number, Map<String, String> fields) {
  /// ```
  /// header = ( "Closed" | "Open" ) "Bug" number "Opened" ago { ( "Closed" | "Updated" ) ago }
  /// ago    = number ( "minute" | "hour" | "day" | … ) [ "s" ] "ago"
  /// ```
  private static final Pattern HEADER =
      Pattern.compile("(Closed|Open) Bug (\\d{1,12}) (Opened .*)");

  private static final Pattern TIME = Pattern.compile("(Opened|Closed|Updated) (.{1,30}? ago)");

  static Optional<BugHeader> of(Line line) {
    Matcher header = HEADER.matcher(line.content());
    if (!header.matches()) {
      return Optional.empty();
    }
    Map<String, String> fields = new TreeMap<>();
    fields.put("state", lower(header.group(1)));
    Matcher time = TIME.matcher(header.group(3));
    while (time.find()) {
      fields.put(lower(time.group(1)), time.group(2));
    }
    return Optional.of(new BugHeader(Long.parseLong(header.group(2)), fields));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

package dev.cuecard.format.ass;

import dev.cuecard.format.ass.script.Columns;
import dev.cuecard.format.ass.script.Edition;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.Lines;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a script by its beginning: the first line that is neither blank nor a comment is the
/// heading of a section, and one of those that only scripts have is there; or it is an event with
/// its times.
final class Recognition {
  private static final Pattern HEADING =
      Pattern.compile(
          "^[ \\t\uFEFF]*\\[(?:script info|v4(\\+{0,2}) styles)\\]",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern STYLES =
      Pattern.compile(
          "^[ \\t]*\\[v4\\+{0,2} styles\\]", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern TYPE =
      Pattern.compile(
          "^[ \\t]*scripttype:[ \\t]*v?4\\.00[ \\t]*$",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern EVENT =
      Pattern.compile(
          "^[ \\t]*(?:dialogue|comment):[^,\\n]{0,20},[ \\t]*-?\\d{1,3}:\\d{1,2}:\\d{1,2}[.,:]\\d{1,3},"
              + "[ \\t]*-?\\d{1,3}:\\d{1,2}:\\d{1,2}[.,:]\\d{1,3},",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private Recognition() {}

  static Optional<Edition> of(String head) {
    var lines = new Lines(head);
    while (lines.advance()) {
      String line = LenientTime.strip(head.substring(lines.start(), lines.end()));
      if (!line.isEmpty() && !AssParser.isComment(line)) {
        return isScript(line, head) ? Optional.of(edition(head)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isScript(String first, String head) {
    return first.startsWith("[")
        ? HEADING.matcher(head).find() || EVENT.matcher(head).find() || namesColumns(head)
        : EVENT.matcher(first).lookingAt();
  }

  private static boolean namesColumns(String head) {
    return head.lines()
        .filter(Columns::isFormat)
        .anyMatch(line -> Columns.ofEvents(line).isPresent());
  }

  /// Whether the first event stands above the list of styles.
  static boolean beginsWithEvents(String head) {
    Matcher event = EVENT.matcher(head);
    Matcher styles = STYLES.matcher(head);
    return event.find() && !(styles.find() && styles.start() < event.start());
  }

  /// The list of styles counts more than the script type (libass, ass.c, process_line).
  private static Edition edition(String head) {
    Matcher heading = HEADING.matcher(head);
    while (heading.find()) {
      if (heading.group(1) != null) {
        return heading.group(1).isEmpty() ? Edition.V4 : Edition.V4_PLUS;
      }
    }
    boolean isOld = TYPE.matcher(head).find() || head.contains("Dialogue: Marked=");
    return isOld ? Edition.V4 : Edition.V4_PLUS;
  }
}

package dev.cuecard.bundle;

import dev.cuecard.language.Language;
import dev.cuecard.problem.Line;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.Optional;
import java.util.Set;

/// A message bundle in the lines of a copied page. The page shows JSON as nested tables, each text
/// in quotes that are not escaped inside, so a value ends at the last quote before the next key:
///
/// ```
/// bundle    = { [ "@metadata" ] { field } { unit } }
/// field     = "sourceLanguage" value | "label" value | "description" value
///           | "priorityLanguages" { '"' code '"' }
///           | "allowOnlyPriorityLanguages" ( "true" | "false" )
/// unit      = key value
/// value     = [ blank ] '"' text '"'          text may go on in the next lines
/// ```
final class BundleText {
  private static final int LOOKED_AT = 1 << 16;
  private static final Set<String> EMPTY = Set.of("Empty array", "Empty object");

  private final BundleParts parts;
  private final Problems problems;
  private Optional<BundleEntry> open = Optional.empty();

  BundleText(BundleParts parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
  }

  /// Whether `text` has a line with a key that only such bundles have.
  static boolean isOne(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    String first = start.stripLeading();
    return !first.startsWith("{")
        && !first.startsWith("<")
        && !first.startsWith("WEBVTT")
        && start.lines().anyMatch(BundleText::isDistinctive);
  }

  private static boolean isDistinctive(String line) {
    Optional<BundleEntry> entry = BundleEntry.of(new Line(1, line));
    return entry.filter(e -> e.hasValue() && MessageKey.isDistinctive(e.key())).isPresent();
  }

  /// Whether a line is of the bundle and not a heading above it.
  static boolean beginsBundle(String content) {
    return isMetadata(content)
        || content.startsWith(MessageKey.PRIORITY_LANGUAGES)
        || content.startsWith(MessageKey.ONLY_PRIORITY_LANGUAGES)
        || isLanguage(content)
        || BundleEntry.of(new Line(1, content)).filter(BundleEntry::hasKnownKey).isPresent();
  }

  /// Reads the next line; it must not be blank.
  void add(Line line) {
    String content = line.content();
    if (isMetadata(content)) {
      end();
    } else if (content.startsWith(MessageKey.PRIORITY_LANGUAGES)) {
      end();
      languages(line, MessageKey.PRIORITY_LANGUAGES.length());
    } else if (content.startsWith(MessageKey.ONLY_PRIORITY_LANGUAGES)) {
      end();
      String value = content.substring(MessageKey.ONLY_PRIORITY_LANGUAGES.length());
      parts.onlyPriorityLanguages(line.place(), Line.strip(value));
    } else if (open.isEmpty() && content.startsWith("\"")) {
      languages(line, 0);
    } else {
      entry(line);
    }
  }

  /// Ends the entry that is still open.
  void end() {
    open.ifPresent(entry -> entry.close(parts, problems));
    open = Optional.empty();
  }

  private void entry(Line line) {
    Optional<BundleEntry> next =
        BundleEntry.of(line)
            .filter(e -> e.hasKnownKey() || open.map(BundleEntry::isClosed).orElse(true))
            .filter(e -> open.isEmpty() || !e.couldBeWords());
    if (next.isPresent()) {
      end();
      open = next;
    } else if (open.isPresent()) {
      open.get().goOn(line);
    } else {
      problems.add(Problem.expected(line.place(), "a key and its text in quotes", line.content()));
    }
  }

  private void languages(Line line, int from) {
    String value = Line.strip(line.content().substring(from));
    if (isLanguage(value)) {
      parts.priorityLanguage(value.substring(1, value.length() - 1));
    } else if (!value.isEmpty() && !EMPTY.contains(value)) {
      problems.add(Problem.expected(line.place(), "a language code in quotes", value));
    }
  }

  private static boolean isMetadata(String content) {
    return content.equals(MessageKey.METADATA) || content.equals('"' + MessageKey.METADATA + '"');
  }

  private static boolean isLanguage(String content) {
    return content.length() > 2
        && content.startsWith("\"")
        && content.endsWith("\"")
        && content.length() <= 20
        && (Language.isTag(content.substring(1, content.length() - 1))
            || content.chars().allMatch(c -> c == '"' || c == '-' || Character.isLowerCase(c)));
  }
}

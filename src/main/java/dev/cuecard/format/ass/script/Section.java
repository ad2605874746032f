package dev.cuecard.format.ass.script;

import dev.cuecard.timedtext.Aside;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a part of a file holds.
public enum Section {
  /// What stands before the first section.
  NONE,
  INFO,
  STYLES,
  EVENTS,
  /// Files in letters: `[Fonts]`, `[Graphics]`. Any line may stand in them.
  ATTACHMENTS,
  OTHER;

  private static final Pattern HEADING = Pattern.compile("\\[[A-Za-z][A-Za-z0-9 +]{0,40}\\]\\s*");

  public static boolean isHeading(String line, Section inside) {
    if (!line.startsWith("[")) {
      return false;
    }
    return of(line) != OTHER || (inside != ATTACHMENTS && HEADING.matcher(line).matches());
  }

  /// The section that begins with `line`, whatever stands behind its name (libass, ass.c,
  /// process_line).
  public static Section of(String line) {
    int end = line.indexOf(']');
    return switch (line.substring(0, end + 1).toLowerCase(Locale.ROOT)) {
      case "[script info]" -> INFO;
      case "[v4 styles]", "[v4+ styles]", "[v4++ styles]" -> STYLES;
      case "[events]" -> EVENTS;
      case "[fonts]", "[graphics]" -> ATTACHMENTS;
      default -> OTHER;
    };
  }

  public Aside.Kind kind() {
    return switch (this) {
      case INFO, EVENTS -> Aside.Kind.HEADER;
      case STYLES -> Aside.Kind.STYLE;
      case NONE, ATTACHMENTS, OTHER -> Aside.Kind.UNKNOWN;
    };
  }
}

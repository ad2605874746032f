package dev.cuecard.wiki;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The lines of a copied wiki page that are not of the page: what MediaWiki's skins put around it.
final class Chrome {
  private static final Set<String> JUMPS =
      Set.of(
          "Jump to content",
          "Jump to navigation",
          "Jump to search",
          "Jump to navigation Jump to search",
          "Jump to navigationJump to search",
          "Jump to: navigation, search");

  private static final Set<String> EDIT_MARKS =
      Set.of("[edit]", "[edit source]", "[edit | edit source]", "[ edit ]");

  private static final String RETRIEVED = "Retrieved from \"";

  private static final Set<String> FOOTERS =
      Set.of(
          "Category: ",
          "Categories: ",
          "Hidden category: ",
          "Hidden categories: ",
          "This page was last edited on ",
          "This page was last modified on ",
          "Text is available under ");

  private static final Set<String> IMAGES = Set.of(".svg", ".png", ".jpg", ".gif");
  private static final char NO_BREAK = '\u00a0';

  private Chrome() {}

  static boolean isJump(String line) {
    return JUMPS.contains(line);
  }

  /// The heading, if the line has a link to edit its section, as headings have.
  static Optional<String> heading(String line) {
    for (String mark : EDIT_MARKS) {
      if (line.endsWith(mark)) {
        return Optional.of(line.substring(0, line.length() - mark.length()).strip());
      }
      if (line.startsWith(mark)) {
        return Optional.of(line.substring(mark.length()).strip());
      }
    }
    return Optional.empty();
  }

  /// Whether it names where the page came from, which MediaWiki writes below its end.
  static boolean isEnd(String line) {
    return line.startsWith(RETRIEVED);
  }

  static boolean isFooter(String line) {
    return isEnd(line) || FOOTERS.stream().anyMatch(line::startsWith);
  }

  /// A row of links with icons, `Home icon.svg Home Team icon.svg Team`: the icons' file names are
  /// followed by non-breaking blanks, or by others if the copy lost those.
  static boolean isNavigation(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int icons = 0;
    int bound = 0;
    for (int dot = lower.indexOf('.');
        dot >= 0 && dot + 4 < lower.length();
        dot = next(lower, dot)) {
      if (IMAGES.contains(lower.substring(dot, dot + 4))) {
        icons += lower.charAt(dot + 4) == ' ' ? 1 : 0;
        bound += lower.charAt(dot + 4) == NO_BREAK ? 1 : 0;
      }
    }
    return bound >= 2 || bound + icons >= 3;
  }

  private static int next(String line, int dot) {
    return line.indexOf('.', dot + 1);
  }
}

package dev.cuecard.wiki;

import dev.cuecard.problem.Line;
import dev.cuecard.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A wiki page as a browser copies it, freed of what is not of the page:
///
/// ```
/// copy = { jump } [ title ] { jump | tagline | navigation } body [ footer ]
/// ```
///
/// @param body the lines that are not blank
/// @param notes what was left out and was no chrome known by its words
public record CopiedPage(
    Optional<String> title, Optional<WikiSite> site, List<Line> body, List<Problem> notes) {
  private static final int HEAD = 12;
  private static final int LOOKED_AT = 1 << 16;
  private static final int LONGEST_TITLE = 255;

  /// Whether something in `text` shows that it was copied from a wiki page.
  public static boolean isOne(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (start.stripLeading().startsWith("<") || start.stripLeading().startsWith("{")) {
      return false;
    }
    List<String> lines = written(Line.of(start)).stream().map(Line::content).toList();
    return lines.stream()
            .limit(HEAD)
            .anyMatch(line -> WikiSite.known(line).isPresent() || Chrome.isJump(line))
        || lines.stream()
            .anyMatch(line -> Chrome.heading(line).filter(h -> !h.isEmpty()).isPresent());
  }

  /// What `text` is a copy of.
  ///
  /// @param beginsBody whether a line can be no title, since the body begins with such lines
  public static CopiedPage of(String text, Predicate<String> beginsBody) {
    List<Line> lines = Line.of(text);
    List<Line> body = written(lines);
    Optional<Line> title = title(lines, body, beginsBody);
    Optional<WikiSite> site = Optional.empty();
    int start = 0;
    while (start < body.size()) {
      Line line = body.get(start);
      boolean isTitle = title.equals(Optional.of(line));
      Optional<WikiSite> named = isTitle ? Optional.empty() : site(line, title, site);
      if (named.isPresent()) {
        site = named;
      } else if (!isTitle && !isHead(line)) {
        break;
      }
      start++;
    }
    return ending(title.map(Line::content), site, body.subList(start, body.size()));
  }

  /// The wiki that a line below the title names; after that only a known tagline is one.
  private static Optional<WikiSite> site(
      Line line, Optional<Line> title, Optional<WikiSite> before) {
    return title.isPresent() && before.isEmpty()
        ? WikiSite.named(line.content())
        : WikiSite.known(line.content());
  }

  /// The lines that are not blank, a link to edit a section put back behind its heading.
  private static List<Line> written(List<Line> lines) {
    List<Line> written = new ArrayList<>();
    for (Line line : lines) {
      boolean isMark = Chrome.heading(line.content()).filter(String::isEmpty).isPresent();
      if (isMark && !written.isEmpty() && !isHeading(written.getLast())) {
        Line heading = written.removeLast();
        written.add(new Line(heading.number(), heading.text() + line.content()));
      } else if (!isMark && !line.isBlank()) {
        written.add(line);
      }
    }
    return written;
  }

  private static boolean isHeading(Line line) {
    return Chrome.heading(line.content()).isPresent();
  }

  private static boolean isHead(Line line) {
    return Chrome.isJump(line.content()) || Chrome.isNavigation(line.content());
  }

  /// The first line, if it may be one: below it stands a tagline, or nothing.
  private static Optional<Line> title(
      List<Line> lines, List<Line> body, Predicate<String> beginsBody) {
    int first = 0;
    while (first < body.size() && isHead(body.get(first))) {
      first++;
    }
    if (first == body.size()) {
      return Optional.empty();
    }
    Line line = body.get(first);
    boolean isBody =
        beginsBody.test(line.content())
            || isHeading(line)
            || WikiSite.known(line.content()).isPresent()
            || line.content().length() > LONGEST_TITLE;
    boolean hasTagline =
        first + 1 < body.size() && WikiSite.named(body.get(first + 1).content()).isPresent();
    boolean standsAlone = line.number() == lines.size() || lines.get(line.number()).isBlank();
    return isBody || !(hasTagline || standsAlone) ? Optional.empty() : Optional.of(line);
  }

  private static CopiedPage ending(
      Optional<String> title, Optional<WikiSite> site, List<Line> lines) {
    int end = 0;
    while (end < lines.size() && !Chrome.isEnd(lines.get(end).content())) {
      end++;
    }
    List<Problem> notes = new ArrayList<>();
    List<Line> unknown =
        lines.subList(end, lines.size()).stream()
            .filter(line -> !Chrome.isFooter(line.content()))
            .toList();
    if (!unknown.isEmpty()) {
      notes.add(
          new Problem(
              unknown.getFirst().place(),
              Problem.Severity.NOTE,
              "lines left out below the end of the page: " + unknown.size()));
    }
    while (end > 0 && Chrome.isFooter(lines.get(end - 1).content())) {
      end--;
    }
    return new CopiedPage(title, site, List.copyOf(lines.subList(0, end)), notes);
  }
}

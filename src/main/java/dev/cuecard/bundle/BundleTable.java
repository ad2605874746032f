package dev.cuecard.bundle;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Unit;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.wiki.WikiHtml;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// The table that MediaWiki shows a page of JSON in, for a message bundle:
///
/// ```
/// table = <table class="mw-json"> { <tr> [ <th> key ] <td> ( table | value ) }
/// value = '"' text '"' | "true" | "false" | number | "null"        quotes inside are not escaped
/// ```
final class BundleTable {
  private static final String EMPTY = "mw-json-empty";

  private final Problems problems = new Problems();
  private final BundleParts parts = new BundleParts(problems);

  private BundleTable() {}

  static BundleTable of(WikiHtml html) {
    BundleTable table = new BundleTable();
    html.element("table.mw-json")
        .ifPresentOrElse(
            table::bundle,
            () ->
                table.problems.add(
                    Problem.expected(Place.START, "a table of class mw-json", "none")));
    return table;
  }

  MessageBundle bundle() {
    return parts.bundle();
  }

  List<Problem> problems() {
    return problems.list();
  }

  private void bundle(Element table) {
    for (Element row : rows(table)) {
      String key = key(row);
      Optional<Element> nested = nested(row);
      if (key.equals(MessageKey.METADATA) && nested.isPresent()) {
        rows(nested.get()).forEach(this::metadata);
      } else {
        text(row).ifPresent(text -> parts.unit(place(row), new Unit(key, text)));
      }
    }
  }

  private void metadata(Element row) {
    String key = key(row);
    switch (key) {
      case MessageKey.PRIORITY_LANGUAGES ->
          nested(row)
              .ifPresentOrElse(
                  this::languages,
                  () -> problems.add(Problem.expected(place(row), "a list", value(row))));
      case MessageKey.ONLY_PRIORITY_LANGUAGES ->
          parts.onlyPriorityLanguages(place(row), value(row));
      case MessageKey.SOURCE_LANGUAGE, MessageKey.LABEL, MessageKey.DESCRIPTION ->
          text(row).ifPresent(text -> parts.metadata(place(row), key, text));
      default -> problems.add(Problem.expected(place(row), "a field of @metadata", key));
    }
  }

  private void languages(Element table) {
    rows(table).stream()
        .filter(row -> row.selectFirst("td." + EMPTY) == null)
        .forEach(row -> text(row).ifPresent(parts::priorityLanguage));
  }

  private Optional<String> text(Element row) {
    String value = value(row);
    if (nested(row).isEmpty()
        && value.length() >= 2
        && value.startsWith("\"")
        && value.endsWith("\"")) {
      return Optional.of(value.substring(1, value.length() - 1));
    }
    problems.add(Problem.expected(place(row), "a text in quotes", value));
    return Optional.empty();
  }

  private static List<Element> rows(Element table) {
    Elements children = table.children();
    Element body = children.isEmpty() ? table : children.getFirst();
    Element parent = body.normalName().equals("tbody") ? body : table;
    return parent.children().stream().filter(row -> row.normalName().equals("tr")).toList();
  }

  private static String key(Element row) {
    Element head = row.firstElementChild();
    return head != null && head.normalName().equals("th") ? head.wholeText().strip() : "";
  }

  private static String value(Element row) {
    Element cell = row.lastElementChild();
    return cell != null && cell.normalName().equals("td") ? cell.wholeText().strip() : "";
  }

  private static Optional<Element> nested(Element row) {
    Element cell = row.lastElementChild();
    Element table = cell == null ? null : cell.firstElementChild();
    return Optional.ofNullable(table).filter(e -> e.normalName().equals("table"));
  }

  private static Place place(Element row) {
    var start = row.sourceRange().start();
    return new Place(Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
  }
}

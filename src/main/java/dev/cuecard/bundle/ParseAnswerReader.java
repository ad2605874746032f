package dev.cuecard.bundle;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.wiki.Json;
import dev.cuecard.wiki.WikiHtmlReader;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a page out of an answer of the API's `action=parse`, whose `text` is the page's HTML; in
/// format version 1 that is an object with one member, `*`.
final class ParseAnswerReader implements DocumentReader {
  @Override
  public String format() {
    return "wiki-parse";
  }

  @Override
  public boolean recognises(String text) {
    return Json.hasPath(text, path -> path.equals("/parse/title"));
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    try {
      JsonNode parse = JsonMapper.shared().readTree(text).path("parse");
      JsonNode content = parse.path("text");
      String html = content.path("*").stringValueOpt().orElse(content.asString(""));
      Parsed<Document> page = read(html, parse.path("title").stringValueOpt(), name);
      return html.isEmpty() ? new Parsed<>(page.value(), List.of(noText())) : page;
    } catch (JacksonException e) {
      Parsed<Document> nothing = read("", Optional.empty(), name);
      return new Parsed<>(nothing.value(), List.of(Json.problem(e)));
    }
  }

  private static Problem noText() {
    return Problem.expected(Place.START, "the page's HTML as \"text\"", "none");
  }

  /// Places in the HTML are none in the answer, which has it in one line.
  private Parsed<Document> read(String html, Optional<String> title, String name) {
    Parsed<Document> page =
        BundleHtmlReader.isBundle(html)
            ? BundleHtmlReader.read(html, title, name, format())
            : WikiHtmlReader.read(html, title, name, format());
    return new Parsed<>(
        page.value(),
        page.problems().stream()
            .map(p -> new Problem(Place.START, p.severity(), p.message()))
            .toList());
  }
}

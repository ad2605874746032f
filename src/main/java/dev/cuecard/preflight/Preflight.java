package dev.cuecard.preflight;

import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.problem.Problems;
import dev.cuecard.wiki.Json;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Looks through a page of content model `translate-messagebundle` before it is pushed:
///
/// ```
/// page = "{" [ '"@metadata":' metadata ] { key ":" text } "}"
/// ```
///
/// A problem of severity ERROR is one that the wiki refuses the page for, or that loses text; the
/// page can be pushed with the others, though better without.
public final class Preflight {
  /// MediaWiki's usual `$wgMaxArticleSize`, 2048 KiB.
  private static final int LARGEST_PAGE = 2 << 20;

  private final Problems problems = new Problems();
  private final CueRules cues = new CueRules(problems);
  private final Set<String> keys = new HashSet<>();

  private Preflight() {}

  /// What is wrong with the page, in its order.
  public static List<Problem> of(String page) {
    var preflight = new Preflight();
    int size = page.getBytes(StandardCharsets.UTF_8).length;
    if (size > LARGEST_PAGE) {
      preflight.problems.add(
          Problem.expected(Place.START, "at most " + LARGEST_PAGE + " bytes", size + " bytes"));
    }
    try (JsonParser json = Json.parser(page)) {
      preflight.page(json);
    } catch (JacksonException e) {
      preflight.problems.add(Json.problem(e));
    }
    preflight.cues.end();
    return preflight.problems.list().stream().sorted(Comparator.comparing(Problem::place)).toList();
  }

  /// Whether the wiki takes the page.
  public static boolean passes(List<Problem> problems) {
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private void page(JsonParser json) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      problems.add(Problem.error(Place.START, "expected an object with keys and texts"));
      return;
    }
    boolean hasMetadata = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = json.currentName();
      Place place = Json.place(json);
      json.nextToken();
      JsonNode value = json.readValueAsTree();
      if (!keys.add(key)) {
        problems.add(Problem.expected(place, "a key that has not been used", key));
      } else if (key.equals("@metadata")) {
        hasMetadata = true;
        new MetadataRules(problems, place).check(value);
      } else {
        message(key, value, place);
      }
    }
    if (!hasMetadata) {
      problems.add(Problem.warning(Place.START, "expected @metadata with the languages, got none"));
    }
    if (json.nextToken() != null) {
      problems.add(Problem.error(Json.place(json), "expected the end of the page, got more"));
    }
  }

  private void message(String key, JsonNode value, Place place) {
    KeyRules.fault(key)
        .ifPresent(fault -> problems.add(Problem.error(place, quoted(key) + ": " + fault)));
    if (!value.isString()) {
      problems.add(Problem.expected(place, "a text for " + key, value.toString()));
      return;
    }
    String text = value.stringValue();
    if (text.isBlank()) {
      problems.add(
          Problem.error(
              place,
              quoted(key) + ": expected a text that is not blank; .... stands for an empty cue"));
    } else if (!text.equals(text.strip())) {
      problems.add(Problem.warning(place, quoted(key) + ": blanks around the text are lost"));
    }
    cues.cue(key, text, place);
  }

  private static String quoted(String key) {
    return Problem.quote(key);
  }
}

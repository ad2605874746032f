package dev.cuecard.bundle;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Source;
import dev.cuecard.document.Unit;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.wiki.Json;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a message bundle as its raw page holds it:
///
/// ```
/// bundle   = "{" [ '"@metadata":' metadata ] { key ":" text } "}"
/// metadata = "{" { field ":" ( text | "[" { code } "]" | boolean ) } "}"
/// ```
final class BundleJsonReader implements DocumentReader {
  static final String FORMAT = "messagebundle-json";

  private static final Set<String> METADATA =
      Set.of(
          "/@metadata/" + MessageKey.SOURCE_LANGUAGE,
          "/@metadata/" + MessageKey.PRIORITY_LANGUAGES,
          "/@metadata/" + MessageKey.ONLY_PRIORITY_LANGUAGES);

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(String text) {
    return Json.hasPath(
        text,
        path ->
            METADATA.contains(path)
                || (path.lastIndexOf('/') == 0 && MessageKey.isDistinctive(path.substring(1))));
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    Parsed<MessageBundle> bundle = bundle(text);
    return new Parsed<>(
        BlockDocument.of(bundle.value(), Optional.empty(), name, Source.of(FORMAT)),
        bundle.problems());
  }

  static Parsed<MessageBundle> bundle(String text) {
    Problems problems = new Problems();
    BundleParts parts = new BundleParts(problems);
    try (JsonParser json = Json.parser(text)) {
      new Reading(json, parts, problems).bundle();
    } catch (JacksonException e) {
      problems.add(Json.problem(e));
    }
    return new Parsed<>(parts.bundle(), problems.list());
  }

  /// One pass over the tokens.
  private record Reading(JsonParser json, BundleParts parts, Problems problems) {
    void bundle() {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        problems.add(Problem.expected(Json.place(json), "\"{\"", got()));
        return;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        if (key.equals(MessageKey.METADATA) && value == JsonToken.START_OBJECT) {
          metadata();
        } else if (value == JsonToken.VALUE_STRING) {
          parts.unit(Json.place(json), new Unit(key, json.getString()));
        } else {
          skip(key.equals(MessageKey.METADATA) ? "an object" : "a text");
        }
      }
      if (json.nextToken() != null) {
        problems.add(Problem.expected(Json.place(json), "the end", got()));
      }
    }

    private void metadata() {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        if (key.equals(MessageKey.PRIORITY_LANGUAGES) && value == JsonToken.START_ARRAY) {
          languages();
        } else if (key.equals(MessageKey.ONLY_PRIORITY_LANGUAGES) && value.isBoolean()) {
          parts.onlyPriorityLanguages(Json.place(json), json.getString());
        } else if (MessageKey.isMetadataText(key) && value == JsonToken.VALUE_STRING) {
          parts.metadata(Json.place(json), key, json.getString());
        } else {
          skip("a field of @metadata");
        }
      }
    }

    private void languages() {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          parts.priorityLanguage(json.getString());
        } else {
          skip("a language code");
        }
      }
    }

    /// Reports the current value and goes past it.
    private void skip(String expected) {
      problems.add(Problem.expected(Json.place(json), expected, got()));
      json.skipChildren();
    }

    private String got() {
      String name = json.currentName();
      String text = json.currentToken() == null ? "" : json.getString();
      return name == null ? text : name + ": " + text;
    }
  }
}

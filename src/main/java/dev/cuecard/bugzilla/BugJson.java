package dev.cuecard.bugzilla;

import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.Source;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads answers of Bugzilla's REST API, one or several in a file:
///
/// ```
/// file     = { bugs | comments | history }
/// bugs     = '{"bugs":[' { '{"id":' … '"summary":' … '}' } ']' … '}'      /rest/bug/N
/// comments = '{"bugs":{' { '"N":{"comments":[' { comment } ']}' } '}' … '}'  /rest/bug/N/comment
/// history  = '{"bugs":[' { '{"id":' … '"history":[' { change } ']' … '}' } ']' … '}'  …/history
/// ```
final class BugJson {
  private static final int HEAD = 400;
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\s*+\\{\\s*+(?:\"\\w++\"\\s*+:\\s*+(?:\"[^\"]*+\"|\\w++|\\[\\s*+])\\s*+,\\s*+)*+\"bugs\"\\s*+:\\s*+[\\[{].*+",
          Pattern.DOTALL);

  /// What stands elsewhere in a report, or is of no use to a reader.
  private static final Set<String> NOT_FIELDS =
      Set.of("id", "creator", "assigned_to", "cc", "history", "comments", "update_token", "votes");

  private final Map<Long, BugParts> bugs = new LinkedHashMap<>();
  private final String uri;
  private final Optional<String> base;
  private final DocumentSink sink;

  /// @param base the address of the tracker, ended by a slash, if it is known
  BugJson(String uri, Optional<String> base, DocumentSink sink) {
    this.uri = uri;
    this.base = base;
    this.sink = sink;
  }

  static boolean recognises(String text) {
    return SIGNATURE.matcher(text).region(0, Math.min(HEAD, text.length())).lookingAt();
  }

  void read(String text) {
    try (var answers = JsonMapper.shared().readerFor(JsonNode.class).<JsonNode>readValues(text)) {
      while (answers.hasNext()) {
        answer(answers.next());
      }
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      Place place =
          at == null
              ? Place.START
              : new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
      sink.problem("", Problem.error(place, "expected JSON, got " + e.getOriginalMessage()));
    }
    Source source = Bugs.source("bug-json", uri, text);
    bugs.values().forEach(bug -> bug.handOn(source, base, sink));
  }

  private void answer(JsonNode answer) {
    JsonNode found = answer.path("bugs");
    found.properties().forEach(bug -> comments(bug.getKey(), bug.getValue().path("comments")));
    if (found.isArray()) {
      found.forEach(this::bug);
    }
  }

  private BugParts parts(long number) {
    return bugs.computeIfAbsent(number, BugParts::new);
  }

  private void bug(JsonNode bug) {
    long number = bug.path("id").asLong(0);
    if (number <= 0) {
      sink.problem("", Problem.expected(Place.START, "a bug with an id", bug.toString()));
      return;
    }
    BugParts parts = parts(number);
    bug.properties().stream()
        .filter(
            field -> !NOT_FIELDS.contains(field.getKey()) && !field.getKey().endsWith("_detail"))
        .forEach(field -> field(parts, field.getKey(), field.getValue()));
    if (bug.has("creator")) {
      parts.reporter(person(bug, "creator"));
      parts.assignee(person(bug, "assigned_to"));
    }
    bug.path("history").forEach(entry -> history(parts, entry));
    comments(parts, bug.path("comments"));
  }

  /// Values that are true say only that: false ones and objects are for programs.
  private static void field(BugParts parts, String name, JsonNode value) {
    if (value.isArray()) {
      value.forEach(item -> field(parts, name, item));
    } else if (value.isString() || value.isNumber()) {
      parts.field(name, value.asString());
    }
  }

  /// A person's name, or else how he logs in.
  private static String person(JsonNode bug, String field) {
    String name = bug.path(field + "_detail").path("real_name").asString("");
    return name.isBlank() ? bug.path(field).asString("") : name;
  }

  private static void history(BugParts parts, JsonNode entry) {
    Optional<Instant> time = time(entry.path("when"));
    entry
        .path("changes")
        .forEach(change ->
            parts.change(
                change.path("field_name").asString(""),
                change.path("removed").asString(""),
                change.path("added").asString(""),
                time));
  }

  private void comments(String number, JsonNode comments) {
    if (number.matches("\\d{1,18}")) {
      comments(parts(Long.parseLong(number)), comments);
    } else {
      sink.problem("", Problem.expected(Place.START, "the number of a bug", number));
    }
  }

  private static void comments(BugParts parts, JsonNode comments) {
    int place = 0;
    for (JsonNode comment : comments) {
      parts.comment(
          comment.path("count").asInt(place),
          either(comment, "creator", "author").asString(""),
          time(either(comment, "creation_time", "time")),
          comment.path("text").asString(""));
      place++;
    }
  }

  /// A field of a comment under its name, or under that which it had before Bugzilla 5.
  private static JsonNode either(JsonNode comment, String name, String before) {
    return comment.path(comment.hasNonNull(name) ? name : before);
  }

  private static Optional<Instant> time(JsonNode value) {
    try {
      return Optional.of(Instant.parse(value.asString("")));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

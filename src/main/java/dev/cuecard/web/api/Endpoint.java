package dev.cuecard.web.api;

import dev.cuecard.corpus.Json;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An address that programs may ask: what it takes, what it answers, and how.
///
/// @param pattern as [dev.cuecard.web.http.Routes] take it
/// @param type of its answer
/// @param shape the name of the schema of its answer, or of each line of it
record Endpoint(
    String pattern,
    String summary,
    String type,
    String shape,
    List<Parameter> parameters,
    Handler handler)
    implements Handler {
  private static final String JSON = "application/json";

  /// An object a line.
  static final String LINES = "application/jsonl";

  Endpoint {
    parameters = List.copyOf(parameters);
  }

  /// One that answers with an object.
  Endpoint(
      String pattern, String summary, String shape, List<Parameter> parameters, Handler handler) {
    this(pattern, summary, JSON, shape, parameters, handler);
  }

  @Override
  public Response answer(Request request, String name) throws Refusal {
    for (String given : request.parameters().values().keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
        throw Refusal.badRequest("expected one of " + names() + ", got \"" + given + '"');
      }
    }
    for (Parameter parameter : parameters) {
      Optional<String> value = request.parameters().text(parameter.name());
      if (parameter.isRequired() && value.isEmpty()) {
        throw Refusal.badRequest("expected " + parameter.name());
      }
      if (value.isPresent()
          && !parameter.values().isEmpty()
          && !parameter.values().contains(value.get())) {
        throw Refusal.badRequest(
            "expected one of %s with %s, got \"%s\""
                .formatted(String.join(", ", parameter.values()), parameter.name(), value.get()));
      }
    }
    return handler.answer(request, name);
  }

  private String names() {
    return parameters.isEmpty()
        ? "no parameters"
        : String.join(", ", parameters.stream().map(Parameter::name).toList());
  }

  /// Its path as OpenAPI writes it.
  String path() {
    return pattern.replace("{}", "{id}");
  }

  /// What OpenAPI 3.1 calls an operation.
  ObjectNode toJson() {
    ObjectNode node = Json.object().put("summary", summary);
    ArrayNode all = node.putArray("parameters");
    if (!path().equals(pattern)) {
      ObjectNode id = all.addObject().put("name", "id").put("in", "path").put("required", true);
      id.putObject("schema").put("type", "string");
    }
    parameters.forEach(parameter -> all.add(parameter.toJson()));
    responses(node, summary, type, shape);
    return node;
  }

  /// Adds to an operation what it answers.
  static void responses(ObjectNode operation, String summary, String shape) {
    responses(operation, summary, JSON, shape);
  }

  private static void responses(ObjectNode operation, String summary, String type, String shape) {
    ObjectNode responses = operation.putObject("responses");
    responses.set("200", answer(summary, type, shape));
    responses.set("default", answer("Why there is no answer.", JSON, "error"));
  }

  private static ObjectNode answer(String description, String type, String shape) {
    ObjectNode node = Json.object().put("description", description);
    node.putObject("content")
        .putObject(type)
        .putObject("schema")
        .put("$ref", "/api/schemas/" + shape + ".schema.json");
    return node;
  }
}

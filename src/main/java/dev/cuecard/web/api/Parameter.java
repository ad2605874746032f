package dev.cuecard.web.api;

import dev.cuecard.corpus.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What one can say to an endpoint after the question mark.
///
/// @param type of its value, in the words of JSON Schema
/// @param values that it may have; empty for any
record Parameter(
    String name, String type, boolean isRequired, String description, List<String> values) {
  static Parameter text(String name, String description) {
    return new Parameter(name, "string", false, description, List.of());
  }

  static Parameter number(String name, String description) {
    return new Parameter(name, "integer", false, description, List.of());
  }

  static Parameter flag(String name, String description) {
    return new Parameter(name, "boolean", false, description, List.of());
  }

  static Parameter oneOf(String name, String description, List<String> values) {
    return new Parameter(name, "string", false, description, values);
  }

  Parameter required() {
    return new Parameter(name, type, true, description, values);
  }

  ObjectNode toJson() {
    ObjectNode schema = Json.object().put("type", type);
    if (!values.isEmpty()) {
      values.forEach(schema.putArray("enum")::add);
    }
    ObjectNode node =
        Json.object().put("name", name).put("in", "query").put("description", description);
    if (isRequired) {
      node.put("required", true);
    }
    node.set("schema", schema);
    return node;
  }
}

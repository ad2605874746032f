package dev.cuecard.index.cluster.client;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a cluster answered.
///
/// @param json what it said; a string if that was no JSON
record Reply(int status, JsonNode json) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int LONGEST_QUOTE = 200;

  /// @param body of an answer; if it answers several questions, and one of them not, that one's
  static Reply of(int status, byte[] body) {
    JsonNode json = parse(body);
    for (JsonNode one : json.path("responses")) {
      if (one.has("error")) {
        return new Reply(one.path("status").intValue(500), one);
      }
    }
    return new Reply(status, json);
  }

  private static JsonNode parse(byte[] body) {
    try {
      return body.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(body);
    } catch (JacksonException e) {
      return MAPPER.getNodeFactory().stringNode(new String(body, StandardCharsets.UTF_8));
    }
  }

  /// Whether it is what was asked for.
  boolean isFine() {
    return status < 300 && json.isContainer();
  }

  /// 429 and 5xx: another time, or another node, may do.
  boolean isBusy() {
    return status == 429 || status >= 500;
  }

  /// Whether a part of the index is on no node that is there.
  boolean isRed() {
    return status >= 500
        && (type().equals("search_phase_execution_exception")
            || type().contains("unavailable_shards")
            || type().contains("no_shard_available"));
  }

  /// What went wrong, by its name in OpenSearch.
  String type() {
    return json.path("error").path("type").asString("");
  }

  /// What went wrong, in its own words; the first cause says most.
  String reason() {
    JsonNode error = json.path("error");
    JsonNode cause = error.path("root_cause").path(0);
    String said =
        cause
            .path("reason")
            .asString(error.path("reason").asString(error.asString(json.toString())));
    String plain = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return plain.length() <= LONGEST_QUOTE ? plain : plain.substring(0, LONGEST_QUOTE) + "…";
  }
}

package dev.cuecard.web.api;

import dev.cuecard.corpus.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The description of the endpoints in OpenAPI 3.1, made of the endpoints themselves: it cannot say
/// anything else than they do.
final class OpenApi {
  private OpenApi() {}

  static String of(List<Endpoint> endpoints) {
    ObjectNode node = Json.object().put("openapi", "3.1.1");
    node.putObject("info")
        .put("title", "Cuecard")
        .put("version", "1")
        .put(
            "description",
            "Finds the second where a topic is discussed. Answers have the shapes that the commands"
                + " write with --json; times are whole milliseconds.");
    ObjectNode paths = node.putObject("paths");
    endpoints.forEach(endpoint -> paths.putObject(endpoint.path()).set("get", endpoint.toJson()));
    return Json.pretty(node);
  }
}

package dev.cuecard.web.api;

import dev.cuecard.corpus.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The description of the endpoints in OpenAPI 3.1, made of the endpoints themselves: it cannot say
/// anything else than they do.
final class OpenApi {
  private OpenApi() {}

  /// @param canAdd whether documents can be sent
  static String of(List<Endpoint> endpoints, boolean canAdd) {
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
    if (canAdd) {
      paths.withObjectProperty("/api/documents").set("post", adding());
      node.putObject("components")
          .putObject("securitySchemes")
          .putObject("token")
          .put("type", "http")
          .put("scheme", "bearer");
    }
    return Json.pretty(node);
  }

  /// A document is sent, as [dev.cuecard.web.intake.Intake] takes it.
  private static ObjectNode adding() {
    ObjectNode node =
        Json.object().put("summary", "Adds what is sent, as the command ingest adds a file.");
    ArrayNode parameters = node.putArray("parameters");
    parameters.add(Parameter.text("name", "Of the file: talk.en.srt.").required().toJson());
    parameters.add(Parameter.text("language", "Of what does not name its own.").toJson());
    parameters.add(Parameter.text("collection", "Of what does not name its own.").toJson());
    node.putArray("security").addObject().putArray("token");
    node.putObject("requestBody")
        .put("required", true)
        .putObject("content")
        .putObject("application/octet-stream");
    Endpoint.responses(node, "What became of it.", "ingest");
    return node;
  }
}

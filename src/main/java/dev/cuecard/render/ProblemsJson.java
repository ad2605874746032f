package dev.cuecard.render;

import dev.cuecard.corpus.Json;
import dev.cuecard.problem.Problem;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;

/// Problems for programs.
public final class ProblemsJson {
  private ProblemsJson() {}

  public static ArrayNode of(List<Problem> problems) {
    ArrayNode array = Json.array();
    for (Problem problem : problems) {
      array
          .addObject()
          .put("line", problem.place().line())
          .put("column", problem.place().column())
          .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
          .put("message", problem.message());
    }
    return array;
  }
}

package dev.cuecard.web.page.intake;

import dev.cuecard.render.Printable;
import dev.cuecard.web.page.Readers;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What became of one source.
///
/// @param status as `docs/schema/ingest.schema.json` names it
/// @param address of the document that it became; empty if it became none
/// @param reasons why it was left out, and what in it could not be understood
public record Added(String source, String status, String address, List<String> reasons) {
  private static final int MOST_PROBLEMS = 20;

  public Added {
    reasons = List.copyOf(reasons);
  }

  /// Of each source of a report.
  static List<Added> of(String report) {
    return JsonMapper.shared().readTree(report).path("sources").values().stream()
        .map(Added::of)
        .toList();
  }

  private static Added of(JsonNode source) {
    List<String> problems =
        source.path("problems").values().stream()
            .limit(MOST_PROBLEMS)
            .map(problem ->
                "%d:%d: %s"
                    .formatted(
                        problem.path("line").intValue(),
                        problem.path("column").intValue(),
                        problem.path("message").stringValue("")))
            .map(Printable::of)
            .toList();
    String reason = Printable.of(source.path("reason").stringValue(""));
    String document = source.path("document").stringValue("");
    return new Added(
        Printable.of(source.path("source").stringValue("")),
        source.path("status").stringValue(""),
        document.isEmpty() ? "" : Readers.address(document),
        reason.isEmpty() ? problems : Stream.concat(Stream.of(reason), problems.stream()).toList());
  }
}

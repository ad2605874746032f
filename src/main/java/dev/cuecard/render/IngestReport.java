package dev.cuecard.render;

import dev.cuecard.document.Problem;
import dev.cuecard.ingest.Ingested;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an ingest did.
///
/// @param missing arguments that name nothing
public record IngestReport(List<Ingested> results, List<String> missing) {
  public IngestReport {
    results = List.copyOf(results);
    missing = List.copyOf(missing);
  }

  /// Whether some of what was asked for could not be read.
  public boolean hasErrors() {
    return !missing.isEmpty() || results.stream().anyMatch(Ingested::hasErrors);
  }

  /// A line for everything that went wrong: `path:line:column: expected …, got …`.
  public List<String> problems() {
    List<String> lines = new ArrayList<>();
    missing.forEach(name -> lines.add(Printable.of(name) + ": no such file or folder"));
    for (Ingested result : results) {
      String name = Printable.of(result.name());
      if (result.status() == Ingested.Status.FAILED) {
        lines.add(name + ": " + Printable.of(result.reason()));
      }
      for (Problem problem : result.problems()) {
        lines.add(name + ":" + Printable.of(problem.toString()));
      }
    }
    return lines;
  }

  /// A line a source and a last one that counts.
  public String toText() {
    StringBuilder out = new StringBuilder();
    for (Ingested result : results) {
      out.append(String.format(Locale.ROOT, "%-9s  ", lower(result)));
      out.append(Printable.of(result.name()));
      result.document().ifPresent(id -> out.append("  →  ").append(id));
      result.format().ifPresent(format -> out.append("  (").append(format).append(')'));
      if (!result.reason().isEmpty()) {
        out.append("  ").append(Printable.of(result.reason()));
      }
      out.append('\n');
    }
    return out.append(summary()).append('\n').toString();
  }

  private String summary() {
    List<String> counts = new ArrayList<>();
    for (Ingested.Status status : Ingested.Status.values()) {
      long count = results.stream().filter(result -> result.status() == status).count();
      if (count > 0) {
        counts.add(count + " " + status.name().toLowerCase(Locale.ROOT));
      }
    }
    long problems = results.stream().mapToLong(result -> result.problems().size()).sum();
    if (problems > 0) {
      counts.add(problems + (problems == 1 ? " problem" : " problems"));
    }
    if (!missing.isEmpty()) {
      counts.add(missing.size() + " not there");
    }
    return counts.isEmpty() ? "nothing to read" : String.join(", ", counts);
  }

  private static String lower(Ingested result) {
    return result.status().name().toLowerCase(Locale.ROOT);
  }

  /// As `docs/schema/ingest.schema.json` describes it.
  public ObjectNode toJson() {
    ObjectNode node = Envelope.of("ingest");
    ArrayNode sources = node.putArray("sources");
    for (Ingested result : results) {
      ObjectNode source = sources.addObject();
      source.put("source", result.name());
      source.put("status", lower(result));
      result.document().ifPresent(id -> source.put("document", id));
      result.format().ifPresent(format -> source.put("format", format));
      if (!result.reason().isEmpty()) {
        source.put("reason", result.reason());
      }
      source.set("problems", ProblemsJson.of(result.problems()));
    }
    missing.forEach(node.putArray("missing")::add);
    return node;
  }
}

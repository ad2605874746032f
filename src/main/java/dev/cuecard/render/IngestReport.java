package dev.cuecard.render;

import dev.cuecard.corpus.Json;
import dev.cuecard.ingest.Ingested;
import dev.cuecard.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an ingest does, told as it is done: of a source that holds many documents only counts are
/// held, and at most so many of its problems told.
public final class IngestReport {
  /// How many lines about problems a source may take.
  private static final int MOST_PROBLEMS = 100;

  private final boolean isJson;
  private final Consumer<String> out;
  private final Consumer<String> notes;
  private final List<String> missing;
  private final Counts all = new Counts();
  private Counts part = new Counts();
  private Optional<String> source = Optional.empty();
  private String separator = "";
  private boolean hasErrors;

  /// @param isJson whether to write JSON, as `docs/schema/ingest.schema.json` describes it
  /// @param out takes the report piece by piece
  /// @param notes takes a line for everything that went wrong: `path:line:column: expected …, got
  ///   …`
  /// @param missing arguments that name nothing
  public IngestReport(
      boolean isJson, Consumer<String> out, Consumer<String> notes, List<String> missing) {
    this.isJson = isJson;
    this.out = out;
    this.notes = notes;
    this.missing = List.copyOf(missing);
    this.hasErrors = !missing.isEmpty();
    missing.forEach(name -> notes.accept(Printable.of(name) + ": no such file or folder"));
    if (isJson) {
      out.accept("{\n  \"shape\": \"ingest\",\n  \"version\": 1,\n  \"sources\": [");
    }
  }

  public void add(Ingested result) {
    if (!result.within().equals(source)) {
      endOfSource();
      source = result.within();
    }
    hasErrors |= result.hasErrors();
    all.add(result);
    notes(result, part.told());
    part.add(result);
    if (isJson) {
      out.accept(separator + "\n    " + Json.inline(json(result)));
      separator = ",";
    } else if (source.isEmpty()) {
      out.accept(line(result));
    }
  }

  private void notes(Ingested result, long before) {
    List<String> lines = new ArrayList<>();
    String name = Printable.of(result.name());
    if (result.status() == Ingested.Status.FAILED && !result.reason().isEmpty()) {
      lines.add(name + ": " + Printable.of(result.reason()));
    }
    result.problems().forEach(problem -> lines.add(name + ":" + Printable.of(problem.toString())));
    long most = source.isEmpty() ? lines.size() : Math.max(0, MOST_PROBLEMS - before);
    lines.stream().limit(most).forEach(notes);
  }

  /// A line for a source of which only parts were told.
  private void endOfSource() {
    if (source.isPresent()) {
      String name = Printable.of(source.get());
      if (part.told() > MOST_PROBLEMS) {
        notes.accept(name + ": " + (part.told() - MOST_PROBLEMS) + " more problems");
      }
      if (!isJson) {
        out.accept("read       " + name + "  " + String.join(", ", part.list()) + "\n");
      }
    }
    part = new Counts();
  }

  /// Ends the report.
  public void end() {
    endOfSource();
    source = Optional.empty();
    if (isJson) {
      ArrayNode names = Json.array();
      missing.forEach(names::add);
      out.accept(
          (separator.isEmpty() ? "" : "\n  ")
              + "],\n  \"missing\": "
              + Json.inline(names)
              + "\n}\n");
    } else {
      out.accept(summary() + "\n");
    }
  }

  private String summary() {
    List<String> counts = new ArrayList<>(all.list());
    if (!missing.isEmpty()) {
      counts.add(missing.size() + " not there");
    }
    return counts.isEmpty() ? "nothing to read" : String.join(", ", counts);
  }

  /// Whether some of what was asked for could not be read.
  public boolean hasErrors() {
    return hasErrors;
  }

  private static String line(Ingested result) {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%-9s  ", lower(result)));
    line.append(Printable.of(result.name()));
    result.document().ifPresent(id -> line.append("  →  ").append(id));
    result.format().ifPresent(format -> line.append("  (").append(format).append(')'));
    if (!result.reason().isEmpty()) {
      line.append("  ").append(Printable.of(result.reason()));
    }
    return line.append('\n').toString();
  }

  private static String lower(Ingested result) {
    return result.status().name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode json(Ingested result) {
    ObjectNode node = Json.object();
    node.put("source", result.name());
    node.put("status", lower(result));
    result.document().ifPresent(id -> node.put("document", id));
    result.format().ifPresent(format -> node.put("format", format));
    if (!result.reason().isEmpty()) {
      node.put("reason", result.reason());
    }
    node.set("problems", ProblemsJson.of(result.problems()));
    return node;
  }

  /// How many of each kind.
  private static final class Counts {
    private final Map<Ingested.Status, Integer> byStatus = new EnumMap<>(Ingested.Status.class);
    private long problems;
    private long notes;

    void add(Ingested result) {
      if (result.status() != Ingested.Status.NOTED) {
        byStatus.merge(result.status(), 1, Integer::sum);
      }
      for (Problem problem : result.problems()) {
        if (problem.severity() == Problem.Severity.NOTE) {
          notes++;
        } else {
          problems++;
        }
      }
    }

    /// Such as `2 new`, `1 failed`, `3 problems`, `1 note`.
    List<String> list() {
      List<String> counts = new ArrayList<>();
      byStatus.forEach(
          (status, count) -> counts.add(count + " " + status.name().toLowerCase(Locale.ROOT)));
      if (problems > 0) {
        counts.add(Count.of(problems, "problem"));
      }
      if (notes > 0) {
        counts.add(Count.of(notes, "note"));
      }
      return counts;
    }

    /// How many lines about problems and notes these make.
    long told() {
      return problems + notes;
    }
  }
}

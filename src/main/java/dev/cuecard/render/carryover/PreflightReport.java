package dev.cuecard.render.carryover;

import dev.cuecard.carryover.CarryOver;
import dev.cuecard.corpus.Json;
import dev.cuecard.preflight.Preflight;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.render.Count;
import dev.cuecard.render.Envelope;
import dev.cuecard.render.Printable;
import dev.cuecard.render.ProblemsJson;
import dev.cuecard.render.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What a bundle would be refused for, and what it changes.
///
/// @param against the id of what it is compared with
public record PreflightReport(
    String file, List<Problem> problems, Optional<String> against, Optional<CarryOver> plan) {
  public PreflightReport {
    problems = List.copyOf(problems);
  }

  /// A line a problem, then the plan.
  public String toText(Style style) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      out.append(Printable.of(file) + ":" + problem.place() + ": ")
          .append(style.title(problem.severity().name().toLowerCase(Locale.ROOT)))
          .append(": " + Printable.of(problem.message()) + "\n");
    }
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    out.append(Preflight.passes(problems) ? "can be pushed" : "would be refused")
        .append(": ")
        .append(Count.of(errors, "error"))
        .append(", ")
        .append(Count.of(problems.size() - errors, "warning"))
        .append("\n");
    plan.ifPresent(carried ->
        out.append("\nagainst " + against.orElse("") + ":\n")
            .append(CarryOverText.of(carried, List.of(), style)));
    return out.toString();
  }

  /// As `docs/schema/preflight.schema.json` describes it.
  public String toJson() {
    ObjectNode node = Envelope.of("preflight").put("path", file);
    node.put("passes", Preflight.passes(problems));
    node.set("problems", ProblemsJson.of(problems));
    against.ifPresent(id -> node.put("against", id));
    plan.ifPresent(carried -> {
      ObjectNode counts = node.putObject("plan");
      carried.counts().origins().forEach(counts::put);
      counts.put("gone", carried.counts().gone());
    });
    return Json.pretty(node);
  }
}

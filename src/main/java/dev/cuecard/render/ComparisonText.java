package dev.cuecard.render;

import dev.cuecard.evaluation.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How good a run is, for people and programs.
public final class ComparisonText {
  private static final double ROUNDED = 1e6;

  private ComparisonText() {}

  /// A table with a row for each measure of each group.
  public static String of(Comparison comparison, Style style) {
    boolean compared =
        comparison.groups().stream()
            .flatMap(group -> group.lines().stream())
            .anyMatch(line -> line.against().isPresent());
    Table table =
        compared
            ? new Table(style, "topics", "", "measure", "run", "against", "difference", "p")
            : new Table(style, "topics", "", "measure", "run");
    for (Comparison.Group group : comparison.groups()) {
      for (Comparison.Line line : group.lines()) {
        List<String> cells = new ArrayList<>();
        cells.add(group.language());
        cells.add(Integer.toString(group.topics()));
        cells.add(line.measure().label());
        cells.add(number(line.mean()));
        line.against()
            .ifPresent(other -> {
              cells.add(number(other.mean()));
              cells.add(String.format(Locale.ROOT, "%+.4f", line.mean() - other.mean()));
              cells.add(number(other.pValue()));
            });
        table.row(cells.toArray(String[]::new));
      }
    }
    return table.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /// As `docs/schema/evaluation.schema.json` describes it.
  public static ObjectNode json(Comparison comparison) {
    ObjectNode node = Envelope.of("evaluation");
    ArrayNode groups = node.putArray("groups");
    for (Comparison.Group group : comparison.groups()) {
      ObjectNode item = groups.addObject();
      item.put("language", group.language()).put("topics", group.topics());
      ArrayNode measures = item.putArray("measures");
      for (Comparison.Line line : group.lines()) {
        ObjectNode measure = measures.addObject().put("measure", line.measure().label());
        measure.put("run", rounded(line.mean()));
        line.against()
            .ifPresent(other ->
                measure.put("against", rounded(other.mean())).put("p", rounded(other.pValue())));
      }
    }
    return node;
  }

  private static double rounded(double value) {
    return Math.round(value * ROUNDED) / ROUNDED;
  }
}

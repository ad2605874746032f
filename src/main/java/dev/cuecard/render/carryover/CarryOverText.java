package dev.cuecard.render.carryover;

import dev.cuecard.carryover.CarryOver;
import dev.cuecard.carryover.CarryOverCounts;
import dev.cuecard.carryover.Origin;
import dev.cuecard.carryover.Reuse;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.render.Count;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import dev.cuecard.render.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What became of translations, for people: how many units come from where, what each language
/// gets, and what changed, unit by unit.
public final class CarryOverText {
  private CarryOverText() {}

  public static String of(CarryOver carried, Style style) {
    CarryOverCounts counts = carried.counts();
    StringBuilder out = new StringBuilder();
    changes(carried, out, style);
    out.append(Count.of(carried.units().size(), "unit")).append(": ").append(origins(counts));
    out.append("; ").append(counts.gone()).append(" old gone\n");
    if (!counts.languages().isEmpty()) {
      out.append('\n').append(languages(counts, style));
    }
    return out.toString();
  }

  /// All that is not simply where it was, or elsewhere with the same text.
  private static void changes(CarryOver carried, StringBuilder out, Style style) {
    for (CarryOver.Carried each : carried.units()) {
      List<Unit> olds = each.origin().units();
      switch (each.origin()) {
        case Origin.Kept _, Origin.Moved _ -> {}
        default -> {
          out.append(style.title(each.origin().label()))
              .append("  ")
              .append(Printable.of(each.unit().source()))
              .append(style.faint("  " + each.unit().key()))
              .append('\n');
          olds.forEach(old ->
              out.append("    was  ")
                  .append(Printable.of(old.source()))
                  .append(style.faint("  " + old.key()))
                  .append('\n'));
        }
      }
    }
    for (Unit gone : carried.gone()) {
      out.append(style.title("gone"))
          .append("  ")
          .append(Printable.of(gone.source()))
          .append(style.faint("  " + gone.key()))
          .append('\n');
    }
    out.append(out.isEmpty() ? "" : "\n");
  }

  private static String origins(CarryOverCounts counts) {
    return counts.origins().entrySet().stream()
        .filter(origin -> origin.getValue() > 0)
        .map(origin -> origin.getValue() + " " + origin.getKey())
        .collect(Collectors.joining(", "));
  }

  private static Table languages(CarryOverCounts counts, Style style) {
    List<String> head = new ArrayList<>(List.of("language"));
    Arrays.stream(Reuse.Kind.values()).map(Reuse.Kind::label).forEach(head::add);
    Table table = new Table(style, head.toArray(String[]::new)).withNumbersFrom(1);
    for (Map.Entry<Language, Map<Reuse.Kind, Integer>> language : counts.languages().entrySet()) {
      List<String> row = new ArrayList<>(List.of(language.getKey().tag()));
      for (Reuse.Kind kind : Reuse.Kind.values()) {
        row.add(Integer.toString(language.getValue().getOrDefault(kind, 0)));
      }
      table.row(row.toArray(String[]::new));
    }
    return table;
  }
}

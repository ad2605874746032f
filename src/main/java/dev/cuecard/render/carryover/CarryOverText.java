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
  private final CarryOver carried;
  private final List<Language> shown;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private CarryOverText(CarryOver carried, List<Language> shown, Style style) {
    this.carried = carried;
    this.shown = shown;
    this.style = style;
  }

  /// What became of them.
  ///
  /// @param shown the languages whose proposals are shown unit by unit
  public static String of(CarryOver carried, List<Language> shown, Style style) {
    var text = new CarryOverText(carried, shown, style);
    carried.units().forEach(text::changed);
    carried.gone().forEach(unit -> text.line("gone", unit));
    text.out.append(text.out.isEmpty() ? "" : "\n");
    text.sum(carried.counts());
    return text.out.toString();
  }

  /// Shows what is not simply where it was, or elsewhere with the same text.
  private void changed(CarryOver.Carried unit) {
    if (unit.origin() instanceof Origin.Kept || unit.origin() instanceof Origin.Moved) {
      return;
    }
    line(unit.origin().label(), unit.unit());
    unit.origin().units().forEach(old -> line("    was", old));
    for (Language language : shown) {
      Reuse reuse = unit.in(language);
      reuse
          .text()
          .ifPresent(text ->
              out.append("    " + Printable.of(language.tag()) + " " + reuse.kind().label() + "  ")
                  .append(Printable.isolated(Printable.of(text.text()), language.tag()))
                  .append('\n'));
    }
  }

  private void line(String what, Unit unit) {
    out.append(style.title(what))
        .append("  ")
        .append(Printable.of(unit.source()))
        .append(style.faint("  " + Printable.of(unit.key())))
        .append('\n');
  }

  private void sum(CarryOverCounts counts) {
    out.append(Count.of(carried.units().size(), "unit"))
        .append(": ")
        .append(origins(counts))
        .append("; ")
        .append(counts.gone())
        .append(" old gone\n");
    if (!counts.languages().isEmpty()) {
      out.append('\n').append(languages(counts, style));
    }
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

package dev.cuecard.render.carryover;

import dev.cuecard.carryover.CarryOver;
import dev.cuecard.carryover.CarryOverCounts;
import dev.cuecard.carryover.Origin;
import dev.cuecard.carryover.Reuse;
import dev.cuecard.corpus.Json;
import dev.cuecard.language.Language;
import dev.cuecard.render.Envelope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What became of translations, as `docs/schema/carryover.schema.json` describes it.
public final class CarryOverJson {
  private CarryOverJson() {}

  /// What became of them.
  ///
  /// @param languages those to write
  public static String of(CarryOver carried, List<Language> languages) {
    ObjectNode node = Envelope.of("carryover");
    counts(carried.counts(), languages, node);
    ArrayNode units = node.putArray("units");
    carried.units().forEach(unit -> unit(unit, languages, units.addObject()));
    ArrayNode gone = node.putArray("gone");
    carried
        .gone()
        .forEach(unit -> gone.addObject().put("key", unit.key()).put("source", unit.source()));
    return Json.pretty(node);
  }

  private static void counts(CarryOverCounts counts, List<Language> languages, ObjectNode node) {
    ObjectNode origins = node.putObject("origins");
    counts.origins().forEach(origins::put);
    ArrayNode array = node.putArray("languages");
    for (Language language : languages) {
      ObjectNode item = array.addObject().put("language", language.tag());
      for (Reuse.Kind kind : Reuse.Kind.values()) {
        item.put(
            kind.label(),
            counts.languages().getOrDefault(language, Map.of()).getOrDefault(kind, 0));
      }
    }
  }

  private static void unit(CarryOver.Carried carried, List<Language> languages, ObjectNode node) {
    node.put("key", carried.unit().key()).put("source", carried.unit().source());
    node.put("origin", carried.origin().label());
    ArrayNode from = node.putArray("from");
    carried.origin().units().forEach(unit -> from.add(unit.key()));
    if (carried.origin() instanceof Origin.Reworded reworded) {
      node.put("likeness", reworded.likeness());
    }
    ObjectNode translations = node.putObject("translations");
    for (Language language : languages) {
      Reuse reuse = carried.in(language);
      reuse
          .text()
          .ifPresent(text ->
              translations
                  .putObject(language.tag())
                  .put("reuse", reuse.kind().label())
                  .put("state", text.state().name().toLowerCase(Locale.ROOT))
                  .put("text", text.text()));
    }
  }
}

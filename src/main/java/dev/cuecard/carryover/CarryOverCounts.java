package dev.cuecard.carryover;

import dev.cuecard.language.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many units come from where, and how many translations can be reused how.
///
/// @param origins by their labels, in the order of [Origin]
/// @param gone how many old units nothing is left of
/// @param languages by language, in the order of the bundle
public record CarryOverCounts(
    Map<String, Integer> origins, int gone, Map<Language, Map<Reuse.Kind, Integer>> languages) {
  static CarryOverCounts of(CarryOver carried) {
    Map<String, Integer> origins = new LinkedHashMap<>();
    for (Class<?> origin : Origin.class.getPermittedSubclasses()) {
      origins.put(Origin.label(origin), 0);
    }
    carried.units().forEach(unit -> origins.merge(unit.origin().label(), 1, Integer::sum));
    Map<Language, Map<Reuse.Kind, Integer>> languages = new LinkedHashMap<>();
    for (Language language : carried.languages()) {
      Map<Reuse.Kind, Integer> kinds = new EnumMap<>(Reuse.Kind.class);
      carried.units().forEach(unit -> kinds.merge(unit.in(language).kind(), 1, Integer::sum));
      languages.put(language, kinds);
    }
    return new CarryOverCounts(origins, carried.gone().size(), languages);
  }
}

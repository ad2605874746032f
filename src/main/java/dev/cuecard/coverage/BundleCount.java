package dev.cuecard.coverage;

import dev.cuecard.document.About;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts a message bundle, key by key.
final class BundleCount {
  private final Map<Language, Map<State, Extent>> languages = new LinkedHashMap<>();
  private final SpeechTime times;
  private Extent text = Extent.NONE;
  private Extent placeholders = Extent.NONE;

  private BundleCount(MessageBundle bundle) {
    times = SpeechTime.in(bundle);
  }

  static DocumentCoverage of(About about, MessageBundle bundle) {
    PriorityLanguages wanted = PriorityLanguages.of(bundle);
    BundleCount count = new BundleCount(bundle);
    Set<Language> languages = new LinkedHashSet<>(bundle.priorityLanguages());
    languages.addAll(bundle.translatedLanguages());
    languages.remove(bundle.sourceLanguage());
    languages.forEach(language -> count.languages.put(language, new EnumMap<>(State.class)));
    bundle.units().forEach(count::add);
    return new DocumentCoverage(
        about, Method.KEYS, wanted, count.text, count.placeholders, count.coverage(wanted));
  }

  private void add(Unit unit) {
    Extent extent = Extent.of(unit, times);
    if (unit.isPlaceholder()) {
      placeholders = placeholders.plus(extent);
      return;
    }
    text = text.plus(extent);
    languages.forEach(
        (language, states) -> states.merge(state(unit, language), extent, Extent::plus));
  }

  private static State state(Unit unit, Language language) {
    Translation translation = unit.translations().get(language);
    return translation == null || translation.text().isBlank()
        ? State.UNTRANSLATED
        : translation.state();
  }

  private List<LanguageCoverage> coverage(PriorityLanguages wanted) {
    return languages.entrySet().stream()
        .map(each ->
            new LanguageCoverage(
                each.getKey(), wanted.standing(each.getKey()), new Tally(each.getValue())))
        .toList();
  }
}

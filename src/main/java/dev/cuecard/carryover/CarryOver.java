package dev.cuecard.carryover;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.translation.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An old and a new version of a message bundle, aligned: where each new unit comes from, and which
/// translations of the old one serve it.
///
/// ```java
/// CarryOver carried = CarryOver.of(old, changed);
/// MessageBundle ready = carried.bundle();
/// ```
public final class CarryOver {
  /// Messages that are no cues and have less in common, in percent, are taken for different ones.
  private static final int LEAST_LIKE = 50;

  private final MessageBundle old;
  private final MessageBundle changed;
  private final List<Carried> units;

  /// A unit of the new version and where it comes from.
  public record Carried(Unit unit, Origin origin) {
    /// What can be reused for it.
    public Reuse in(Language language) {
      return Reuses.of(unit, origin, language);
    }
  }

  private CarryOver(MessageBundle old, MessageBundle changed) {
    this.old = old;
    this.changed = changed;
    Map<String, Origin> cues = new CueOrigins(old.units(), changed.units()).origins();
    List<Carried> carried = new ArrayList<>();
    for (Unit unit : changed.units()) {
      if (!unit.isPlaceholder()) {
        Origin origin = cues.get(unit.key());
        carried.add(new Carried(unit, origin == null ? messageOrigin(unit) : origin));
      }
    }
    units = List.copyOf(carried);
  }

  public static CarryOver of(MessageBundle old, MessageBundle changed) {
    return new CarryOver(old, changed);
  }

  /// Of a message that is no cue: what has its key, or else its text.
  private Origin messageOrigin(Unit unit) {
    Optional<Unit> sameKey = old.unit(unit.key());
    if (sameKey.isPresent() && sameKey.get().source().equals(unit.source())) {
      return new Origin.Kept(sameKey.get());
    }
    Optional<Unit> sameText =
        old.units().stream().filter(each -> each.source().equals(unit.source())).findFirst();
    if (sameText.isPresent()) {
      return new Origin.Moved(sameText.get());
    }
    int likeness =
        sameKey
            .map(each -> Wording.of(each.source()).likeness(Wording.of(unit.source()), LEAST_LIKE))
            .orElse(0);
    return likeness < LEAST_LIKE
        ? new Origin.New()
        : new Origin.Reworded(List.of(sameKey.orElseThrow()), Math.min(99, likeness));
  }

  /// The units of the new version in its order, without placeholders.
  public List<Carried> units() {
    return units;
  }

  /// The units of the old version of which nothing is left.
  public List<Unit> gone() {
    Set<Unit> used = new HashSet<>();
    units.forEach(each -> used.addAll(each.origin().units()));
    return old.units().stream()
        .filter(unit -> !unit.isPlaceholder() && !used.contains(unit))
        .toList();
  }

  /// The languages that either version has translations in.
  public List<Language> languages() {
    Set<Language> languages = new LinkedHashSet<>(old.translatedLanguages());
    languages.addAll(changed.translatedLanguages());
    languages.remove(changed.sourceLanguage());
    return List.copyOf(languages);
  }

  public CarryOverCounts counts() {
    return CarryOverCounts.of(this);
  }

  /// The new version with all translations that serve it; those somebody has to look at are fuzzy.
  public MessageBundle bundle() {
    Map<String, Carried> byKey = new HashMap<>();
    units.forEach(each -> byKey.put(each.unit().key(), each));
    return changed.withUnits(
        changed.units().stream().map(unit -> with(unit, byKey.get(unit.key()))).toList());
  }

  private Unit with(Unit unit, @Nullable Carried carried) {
    if (carried == null) {
      return unit;
    }
    Map<Language, Translation> translations = new HashMap<>();
    for (Language language : languages()) {
      carried.in(language).text().ifPresent(text -> translations.put(language, text));
    }
    return unit.withTranslations(translations);
  }
}

package dev.cuecard.ingest;

import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the units and translations that were just read to those that the corpus has.
final class BundleMerge {
  private BundleMerge() {}

  static Optional<MessageBundle> of(Document stored, Document fresh) {
    Optional<MessageBundle> old = stored.bundle();
    Optional<MessageBundle> read = fresh.bundle();
    if (old.isEmpty() || read.isEmpty()) {
      return read.or(() -> old);
    }
    if (Merge.isTranslations(fresh)) {
      MessageBundle both = with(old.get(), read.get(), true);
      return Optional.of(Merge.isTranslations(stored) ? withMore(both, read.get()) : both);
    }
    return Optional.of(with(read.get(), old.get(), false));
  }

  /// The units of `base`, with the translations of `other` for the same key added. A translation of
  /// another source text is kept as outdated. `newer` says whose translation counts where both have
  /// one.
  private static MessageBundle with(MessageBundle base, MessageBundle other, boolean newer) {
    Map<String, Unit> others = new LinkedHashMap<>();
    other.units().forEach(unit -> others.put(unit.key(), unit));
    return base.withUnits(
        base.units().stream()
            .map(unit -> {
              Unit same = others.get(unit.key());
              return same == null ? unit : with(unit, same, newer);
            })
            .toList());
  }

  /// A list of translations may be a part of one: units that only the other has are added.
  private static MessageBundle withMore(MessageBundle base, MessageBundle other) {
    Map<String, Unit> units = new LinkedHashMap<>();
    base.units().forEach(unit -> units.put(unit.key(), unit));
    other.units().forEach(unit -> units.putIfAbsent(unit.key(), unit));
    MessageBundle all = base.withUnits(List.copyOf(units.values()));
    return base.sourceLanguage().equals(Language.UNKNOWN)
        ? all.withSourceLanguage(other.sourceLanguage())
        : all;
  }

  private static Unit with(Unit base, Unit other, boolean newer) {
    Map<Language, Translation> theirs = new LinkedHashMap<>(other.translations());
    if (!base.source().equals(other.source())) {
      theirs.replaceAll((_, t) -> new Translation(t.text(), Translation.State.FUZZY));
    }
    Unit both = base.withTranslations(theirs);
    return newer ? both : both.withTranslations(base.translations());
  }
}

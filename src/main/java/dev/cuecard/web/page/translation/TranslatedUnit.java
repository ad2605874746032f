package dev.cuecard.web.page.translation;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.quality.translation.TranslationFinding;
import dev.cuecard.render.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A unit with what it is in one language, prepared to be shown.
///
/// @param text its translation, made fit to be shown; empty if it has none
/// @param findings what checks found wrong with it
public record TranslatedUnit(
    Unit unit, Language language, State state, String text, List<TranslationFinding> findings) {
  public TranslatedUnit {
    findings = List.copyOf(findings);
  }

  static TranslatedUnit of(Unit unit, Language language, List<TranslationFinding> findings) {
    Optional<Translation> translation =
        Optional.ofNullable(unit.translations().get(language))
            .filter(found -> !found.text().isBlank());
    return new TranslatedUnit(
        unit,
        language,
        translation.map(Translation::state).orElse(State.UNTRANSLATED),
        translation.map(found -> Printable.of(found.text())).orElse(""),
        findings);
  }

  public String key() {
    return Printable.of(unit.key());
  }

  /// What leads to it on a page that lists it.
  public String anchor() {
    return UnitAddress.anchor(unit.key());
  }

  public String source() {
    return Printable.of(unit.source());
  }

  /// When its cue begins, as people write it; empty if it is no cue.
  public String time() {
    return unit.span().map(span -> Timestamp.coarse(span.start())).orElse("");
  }

  Optional<TimeSpan> span() {
    return unit.span();
  }

  /// The state as the key of a wording and the name of a style.
  public String stateName() {
    return state.name().toLowerCase(Locale.ROOT);
  }

  boolean isLeft() {
    return state == State.UNTRANSLATED || state == State.FUZZY;
  }
}

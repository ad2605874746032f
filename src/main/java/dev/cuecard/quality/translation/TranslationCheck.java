package dev.cuecard.quality.translation;

import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.MessageText;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.quality.Profile;
import dev.cuecard.quality.translation.Fault.Fact;
import dev.cuecard.quality.translation.Fault.Kind;
import dev.cuecard.quality.translation.Pairing.Around;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Checks translations to one language, unit by unit. Of what it has seen it remembers how each
/// text was translated first, no more.
///
/// ```java
/// var check = new TranslationCheck(arabic, Profile.TED, new Glossary());
/// check.check(document, finding -> print(finding.fault()));
/// ```
public final class TranslationCheck {
  /// So many texts are remembered.
  private static final int MOST_TEXTS = 200_000;

  /// So many units on each side are looked at for what is opened here and closed there.
  private static final int AROUND = 3;

  private final Language language;
  private final Profile profile;
  private final Glossary glossary;
  private final Map<String, String> seen = new HashMap<>();
  private long checked;

  /// @param profile what can be read on a screen
  public TranslationCheck(Language language, Profile profile, Glossary glossary) {
    this.language = language;
    this.profile = profile;
    this.glossary = glossary;
  }

  public Language language() {
    return language;
  }

  /// How many translations have been checked.
  public long checked() {
    return checked;
  }

  /// Checks what a document has in the language, fuzzy ones too; they will be mended anyway, but
  /// for what changed.
  public void check(Document document, Consumer<TranslationFinding> findings) {
    document.bundle().ifPresent(bundle -> check(bundle, findings));
  }

  public void check(MessageBundle bundle, Consumer<TranslationFinding> findings) {
    List<Unit> units = bundle.units();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      Optional<String> text = text(unit).filter(_ -> !unit.isPlaceholder());
      if (text.isPresent()) {
        checked++;
        List<Unit> around =
            units.subList(Math.max(0, i - AROUND), Math.min(units.size(), i + 1 + AROUND));
        check(
            unit,
            new Pairing(
                unit.source(), bundle.sourceLanguage(), text.get(), language, around(around)),
            findings);
      }
    }
  }

  private Optional<String> text(Unit unit) {
    return Optional.ofNullable(unit.translations().get(language))
        .filter(translation -> translation.state() != State.UNTRANSLATED)
        .map(Translation::text);
  }

  private Around around(List<Unit> units) {
    return new Around(
        units.stream().map(Unit::source).collect(Collectors.joining()),
        units.stream().flatMap(unit -> text(unit).stream()).collect(Collectors.joining()));
  }

  private void check(Unit unit, Pairing pairing, Consumer<TranslationFinding> findings) {
    String text = pairing.text();
    for (TranslationRule rule : TranslationRule.values()) {
      rule.fault(pairing).ifPresent(fault -> findings.accept(finding(rule, unit, text, fault)));
    }
    if (text.isBlank()) {
      return;
    }
    glossary
        .fault(MessageText.plain(unit.source()), MessageText.plain(text))
        .ifPresent(fault -> findings.accept(finding(TranslationRule.GLOSSARY, unit, text, fault)));
    consistency(unit, text, findings);
    new OnScreen(profile, pairing.sourceLanguage(), language)
        .check(unit, (rule, fault) -> findings.accept(finding(rule, unit, text, fault)));
  }

  private void consistency(Unit unit, String text, Consumer<TranslationFinding> findings) {
    String known =
        seen.size() < MOST_TEXTS
            ? seen.putIfAbsent(unit.source().strip(), text.strip())
            : seen.get(unit.source().strip());
    if (known != null && !known.equals(text.strip())) {
      Fault fault = Fault.of(Kind.ELSEWHERE, new Fact.Quote(known));
      findings.accept(finding(TranslationRule.INCONSISTENT, unit, text, fault));
    }
  }

  private TranslationFinding finding(TranslationRule rule, Unit unit, String text, Fault fault) {
    return new TranslationFinding(rule, unit, language, text, fault);
  }
}

package dev.cuecard.web.page.translation;

import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.quality.Profile;
import dev.cuecard.quality.translation.Glossary;
import dev.cuecard.quality.translation.TranslationCheck;
import dev.cuecard.quality.translation.TranslationFinding;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.Requested;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a document has in one language, checked.
///
/// @param units without those that stand for empty cues, in their order
record Translating(
    Document document, MessageBundle bundle, Language language, List<TranslatedUnit> units) {
  Translating {
    units = List.copyOf(units);
  }

  /// What is asked for: `?language=ar`.
  static Translating of(LiveLibrary library, String id, Parameters parameters) throws Refusal {
    Document document = Requested.document(library, id);
    MessageBundle bundle = Requested.bundle(document);
    return of(document, bundle, language(bundle, parameters));
  }

  /// The language that is asked for; if none is, the first that is wanted or there.
  private static Language language(MessageBundle bundle, Parameters parameters) throws Refusal {
    Optional<String> asked = parameters.text("language");
    Stream<Language> due =
        asked.isPresent()
            ? asked.stream().filter(Language::isTag).map(Language::of)
            : Stream.concat(
                bundle.priorityLanguages().stream(), bundle.translatedLanguages().stream());
    return due.filter(language -> !language.equals(bundle.sourceLanguage()))
        .findFirst()
        .orElseThrow(() ->
            Refusal.badRequest(
                "expected the tag of a language other than "
                    + bundle.sourceLanguage()
                    + " with language"));
  }

  private static Translating of(Document document, MessageBundle bundle, Language language) {
    Map<String, List<TranslationFinding>> findings = new HashMap<>();
    new TranslationCheck(language, Profile.USUAL, new Glossary())
        .check(
            bundle,
            finding ->
                findings
                    .computeIfAbsent(finding.unit().key(), _ -> new ArrayList<>())
                    .add(finding));
    List<TranslatedUnit> units = new ArrayList<>();
    for (Unit unit : bundle.units()) {
      if (!unit.isPlaceholder()) {
        units.add(TranslatedUnit.of(unit, language, findings.getOrDefault(unit.key(), List.of())));
      }
    }
    return new Translating(document, bundle, language, units);
  }
}

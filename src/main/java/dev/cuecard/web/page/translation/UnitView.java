package dev.cuecard.web.page.translation;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Readers;
import dev.cuecard.web.page.document.Heading;
import dev.cuecard.wording.Direction;
import dev.cuecard.worklist.TranslateLink;
import java.util.List;
import java.util.Optional;

/// A unit with what is said before and after it, prepared to be shown.
///
/// @param around the unit among its neighbours, in their order
/// @param suggestions what has been translated before that is like it
/// @param others the same unit in other languages, as far as it has translations
/// @param previous the address of the unit before it; empty if it is the first
/// @param next the address of the unit after it; empty if it is the last
/// @param number of the unit in its document, from 1
/// @param of how many units the document has
/// @param translate the address at which it is translated; empty if it is not known
public record UnitView(
    Heading heading,
    Language source,
    TranslatedUnit unit,
    List<TranslatedUnit> around,
    List<Suggestion> suggestions,
    List<TranslatedUnit> others,
    String previous,
    String next,
    int number,
    int of,
    String translate) {
  /// So many units are shown before it, and after it.
  private static final int AROUND = 3;

  public UnitView {
    around = List.copyOf(around);
    suggestions = List.copyOf(suggestions);
    others = List.copyOf(others);
  }

  /// The unit of this key; empty if there is none.
  ///
  /// @param library in which something like it may have been translated before
  static Optional<UnitView> of(Translating translating, String key, LiveLibrary library) {
    List<TranslatedUnit> units = translating.units();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).unit().key().equals(key)) {
        return Optional.of(of(translating, i, library));
      }
    }
    return Optional.empty();
  }

  private static UnitView of(Translating translating, int at, LiveLibrary library) {
    List<TranslatedUnit> units = translating.units();
    TranslatedUnit unit = units.get(at);
    return new UnitView(
        Heading.of(translating.document()),
        translating.bundle().sourceLanguage(),
        unit,
        units.subList(Math.max(0, at - AROUND), Math.min(units.size(), at + AROUND + 1)),
        Suggestion.of(library, translating, at),
        others(unit),
        at == 0 ? "" : address(translating, units.get(at - 1)),
        at + 1 == units.size() ? "" : address(translating, units.get(at + 1)),
        at + 1,
        units.size(),
        TranslateLink.of(
                translating.document().about(), translating.language(), unit.unit().key(), 1)
            .orElse(""));
  }

  private static List<TranslatedUnit> others(TranslatedUnit unit) {
    return unit.unit().translations().keySet().stream()
        .filter(language -> !language.equals(unit.language()))
        .map(language -> TranslatedUnit.of(unit.unit(), language, List.of()))
        .filter(other -> !other.text().isEmpty())
        .toList();
  }

  private static String address(Translating translating, TranslatedUnit unit) {
    return UnitAddress.of(
        translating.document().id(), translating.language().tag(), unit.unit().key());
  }

  public String address(TranslatedUnit other) {
    return UnitAddress.of(heading.id(), other.language().tag(), other.unit().key());
  }

  /// The address of all units of the document.
  public String bundle() {
    return UnitAddress.of(heading.id(), unit.language().tag());
  }

  public String direction(Language language) {
    return Direction.of(language.tag());
  }

  /// From when to when it is spoken, as people write it; empty if it is no cue.
  public String time() {
    return unit.span()
        .map(span -> Timestamp.exact(span.start()) + "–" + Timestamp.exact(span.end()))
        .orElse("");
  }

  /// The address of its second in the transcript, where it can be heard; empty if it is no cue.
  public String transcript() {
    return unit.span()
        .map(span ->
            Readers.address(heading.id())
                + "?language="
                + PercentCode.encode(source.tag())
                + (unit.text().isEmpty()
                    ? ""
                    : "&beside=" + PercentCode.encode(unit.language().tag()))
                + new Locator.Time(span).fragment())
        .orElse("");
  }
}

package dev.cuecard.web.page.translation;

import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.language.Language;
import dev.cuecard.render.Printable;
import dev.cuecard.translation.Match;
import dev.cuecard.web.library.LiveLibrary;
import java.util.List;

/// What has been translated before that is like a unit, prepared to be shown.
///
/// @param title of the document it stands in
/// @param address of the unit there
public record Suggestion(Match match, String title, String address) {
  private static final int SAME = 100;

  /// So many units are asked for together: who looks at one looks at the next.
  private static final int AT_ONCE = 20;

  /// Those for the unit at an index, the best first; it is none for itself.
  static List<Suggestion> of(LiveLibrary library, Translating translating, int at) {
    List<TranslatedUnit> units = translating.units();
    TranslatedUnit unit = units.get(at);
    int from = at / AT_ONCE * AT_ONCE;
    List<String> sources =
        units.subList(from, Math.min(units.size(), from + AT_ONCE)).stream()
            .map(each -> each.unit().source())
            .toList();
    return library.translatedBefore(sources, unit.language()).matches(unit.unit().source()).stream()
        .filter(match ->
            !match.document().equals(translating.document().id())
                || !match.key().equals(unit.unit().key()))
        .map(match -> of(library, match, unit.language()))
        .toList();
  }

  private static Suggestion of(LiveLibrary library, Match match, Language language) {
    return new Suggestion(
        match,
        library
            .header(match.document())
            .map(DocumentHeader::title)
            .map(Printable::of)
            .orElse(match.document()),
        UnitAddress.of(match.document(), language.tag(), match.key()));
  }

  /// How like, from 0 to 1.
  public double likeness() {
    return match.score() / 100.0;
  }

  /// Whether it is the same text.
  public boolean isExact() {
    return match.score() == SAME;
  }

  public String source() {
    return Printable.of(match.source());
  }

  public String translation() {
    return Printable.of(match.translation());
  }
}

package dev.cuecard.web.page.translation;

import dev.cuecard.document.Translation.State;
import dev.cuecard.language.Language;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.page.document.Heading;
import dev.cuecard.wording.Direction;
import dev.cuecard.worklist.TranslateLink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What a document has in one language, prepared to be shown.
///
/// @param counts how many units are in which state
/// @param numbers how many units each choice shows
/// @param languages all that it has or should have something in, by their tags
/// @param translate the address at which it is translated; empty if it is not known
/// @param units those that are shown
public record BundleView(
    Heading heading,
    Language source,
    Language language,
    Map<State, Integer> counts,
    Show show,
    Map<Show, Integer> numbers,
    List<String> languages,
    String translate,
    int page,
    boolean hasNext,
    List<TranslatedUnit> units) {
  private static final int A_PAGE = 200;

  public BundleView {
    counts = Map.copyOf(counts);
    numbers = Map.copyOf(numbers);
    languages = List.copyOf(languages);
    units = List.copyOf(units);
  }

  static BundleView of(Translating translating, Show show, int page) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    Map<Show, Integer> numbers = new EnumMap<>(Show.class);
    for (TranslatedUnit unit : translating.units()) {
      counts.merge(unit.state(), 1, Integer::sum);
      for (Show choice : Show.values()) {
        numbers.merge(choice, choice.holds(unit) ? 1 : 0, Integer::sum);
      }
    }
    TreeSet<String> languages = new TreeSet<>();
    translating.bundle().priorityLanguages().forEach(wanted -> languages.add(wanted.tag()));
    translating.bundle().translatedLanguages().forEach(there -> languages.add(there.tag()));
    languages.add(translating.language().tag());
    languages.remove(translating.bundle().sourceLanguage().tag());
    List<TranslatedUnit> chosen = translating.units().stream().filter(show::holds).toList();
    int from = Math.min(chosen.size(), (page - 1) * A_PAGE);
    int to = Math.min(chosen.size(), from + A_PAGE);
    return new BundleView(
        Heading.of(translating.document()),
        translating.bundle().sourceLanguage(),
        translating.language(),
        counts,
        show,
        numbers,
        new ArrayList<>(languages),
        TranslateLink.of(translating.document().about(), translating.language()).orElse(""),
        page,
        to < chosen.size(),
        chosen.subList(from, to));
  }

  /// All states, the best first.
  public List<State> states() {
    return List.of(State.values()).reversed();
  }

  public int count(State state) {
    return counts.getOrDefault(state, 0);
  }

  public int total() {
    return number(Show.ALL);
  }

  public int number(Show choice) {
    return numbers.getOrDefault(choice, 0);
  }

  public String direction() {
    return Direction.of(language.tag());
  }

  public String sourceDirection() {
    return Direction.of(source.tag());
  }

  public String address(TranslatedUnit unit) {
    return UnitAddress.of(heading.id(), language.tag(), unit.unit().key());
  }

  /// The address of the same with other units.
  public String showing(Show other) {
    return UnitAddress.of(heading.id(), language.tag())
        + (other == Show.ALL ? "" : "&show=" + other.label());
  }

  public String atPage(int other) {
    return showing(show) + "&page=" + other;
  }

  /// The address of the transcript in the language, with the source beside it.
  public String transcript() {
    return dev.cuecard.web.page.Readers.address(heading.id())
        + "?language="
        + PercentCode.encode(language.tag())
        + "&beside="
        + PercentCode.encode(source.tag());
  }
}

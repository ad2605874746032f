package dev.cuecard.web.page.search;

import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.render.Printable;
import dev.cuecard.search.Answer;
import dev.cuecard.search.Facets;
import dev.cuecard.search.Moment;
import dev.cuecard.search.MomentGroup;
import dev.cuecard.search.Reading;
import dev.cuecard.search.Search;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.page.MarkedText;
import dev.cuecard.web.page.PlaceName;
import dev.cuecard.web.page.Readers;
import dev.cuecard.web.page.WebLink;
import dev.cuecard.wording.Direction;
import dev.cuecard.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found, prepared to be shown.
///
/// @param form what was looked for
/// @param total how many moments there are
/// @param suggestion other words that find more; empty if there are none
/// @param missing the name of the language in which nothing of it is there to be read; else empty
/// @param translations what the words were looked for as, by the name of the language
public record Results(
    SearchForm form,
    int total,
    String suggestion,
    String missing,
    Map<String, String> translations,
    List<Group> groups,
    List<Choice> choices) {
  private static final int MOST_VALUES = 8;

  /// The moments of one document.
  public record Group(DocumentHeader document, Bars timeline, List<Hit> hits) {
    public String title() {
      return Printable.of(document.title());
    }

    public String collection() {
      return Printable.of(document.collection().orElse(""));
    }

    public String address() {
      return Readers.address(document.id());
    }

    public String source() {
      return WebLink.orNone(document.link());
    }
  }

  /// A moment.
  ///
  /// @param address where it is read
  /// @param place as people call it
  public record Hit(Moment moment, String address, String place) {
    public MarkedText text() {
      return MarkedText.of(moment);
    }

    public String before() {
      return Printable.of(moment.before().orElse(""));
    }

    public String after() {
      return Printable.of(moment.after().orElse(""));
    }

    public String speakers() {
      return Printable.of(String.join(", ", moment.speakers()));
    }

    public String direction() {
      return Direction.of(moment.language());
    }

    /// What is said there in the reader's language; empty if that is the moment's own.
    public String reading() {
      return moment.reading().map(reading -> Printable.of(reading.text())).orElse("");
    }

    public String readingLanguage() {
      return moment.reading().map(Reading::language).orElse("");
    }

    public String readingDirection() {
      return Direction.of(readingLanguage());
    }
  }

  /// What one can narrow to, of one kind.
  ///
  /// @param field `lang`, `kind` …
  public record Choice(String field, List<Value> values) {}

  /// What one may narrow to.
  ///
  /// @param label as people call it
  /// @param address of the search that is narrowed to it
  public record Value(String label, long moments, String address) {}

  public Results {
    groups = List.copyOf(groups);
    choices = List.copyOf(choices);
  }

  static Results of(SearchForm form, Answer answer, String missing, Wording words) {
    Answer.Overview overview = answer.overview().orElseThrow();
    List<Group> groups =
        answer.groups().stream().map(group -> group(group, overview, form, words)).toList();
    Map<String, String> translations = new java.util.LinkedHashMap<>();
    answer
        .translations()
        .forEach(
            (tag, found) -> translations.put(words.languageName(tag), String.join(", ", found)));
    return new Results(
        form,
        overview.total(),
        suggestion(answer.suggestion(), form.narrowing()),
        missing,
        translations,
        groups,
        overview.facets().map(facets -> choices(facets, form, words)).orElse(List.of()));
  }

  private static Group group(
      MomentGroup group, Answer.Overview overview, SearchForm form, Wording words) {
    DocumentHeader document = group.document();
    return new Group(
        document,
        Bars.of(Optional.ofNullable(overview.timelines().get(document.id()))),
        group.moments().stream().map(moment -> hit(moment, form, words)).toList());
  }

  private static Hit hit(Moment moment, SearchForm form, Wording words) {
    String address =
        Readers.address(moment.document().id())
            + "?language="
            + PercentCode.encode(moment.language())
            + (form.text().isEmpty() ? "" : "&q=" + PercentCode.encode(form.text()))
            + Readers.fragment(moment.locator());
    return new Hit(moment, address, PlaceName.of(moment.locator(), words));
  }

  /// The words that are suggested, without what the search is narrowed to.
  private static String suggestion(Optional<String> suggestion, String narrowing) {
    return suggestion
        .filter(text -> text.endsWith(narrowing))
        .map(text -> text.substring(0, text.length() - narrowing.length()))
        .orElse("");
  }

  private static List<Choice> choices(Facets facets, SearchForm form, Wording words) {
    return facets.facets().stream()
        .filter(facet -> form.filter(facet.name()).isEmpty() && facet.counts().size() > 1)
        .map(facet ->
            new Choice(
                facet.name(),
                facet.counts().stream()
                    .limit(MOST_VALUES)
                    .map(count ->
                        new Value(
                            label(facet.name(), count.value(), words),
                            count.moments(),
                            form.with(facet.name(), count.value())))
                    .toList()))
        .toList();
  }

  /// The value of a field as people call it.
  public static String label(String field, String value, Wording words) {
    return switch (field) {
      case "lang" -> words.languageName(value);
      case "kind" ->
          dev.cuecard.document.Document.KINDS.contains(value) ? words.text("kind-" + value) : value;
      default -> Printable.of(value);
    };
  }

  /// Whether there are more moments than were counted.
  public boolean isCapped() {
    return total >= Search.ALL;
  }

  public boolean hasNext() {
    return total > form.page() * SearchForm.MOMENTS;
  }

  public boolean hasPrevious() {
    return form.page() > 1;
  }
}

package dev.cuecard.search.parse;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.query.Query.Facet;
import dev.cuecard.index.query.Query.Measure;
import dev.cuecard.language.Language;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// What stands after the name of a field.
///
/// ```
/// lang, kind, origin   := one of what there is
/// collection, title, speaker := value
/// id                   := id | begin*
/// date                 := span of ( year | year-month | year-month-day )
/// duration             := span of ( 10s | 5m | 2h | 1:02:03 )
/// span of X            := X ".." X | X ".." | ".." X      also X alone of dates
/// near                 := id "@" time
/// ```
final class FieldReader {
  private static final List<String> FIELDS =
      List.of(
          "lang",
          "kind",
          "collection",
          "title",
          "speaker",
          "origin",
          "date",
          "duration",
          "id",
          "near");

  private static final String A_DATE = "a date or a span of them such as 2020..2024 or 2021-05";
  private static final String A_DURATION = "a span such as 5m..20m, ..90s or 1:00:00..";

  private final String query;
  private final Names names;
  private final QueryToken field;

  /// @param field the name before the colon
  FieldReader(String query, Names names, QueryToken field) {
    this.query = query;
    this.names = names;
    this.field = field;
  }

  /// What the field asks for with this value.
  ///
  /// @param token the value as typed, for messages and columns
  Query read(QueryToken token, Query.Value value) throws QueryError {
    return switch (field.text()) {
      case "lang" -> language(token, value);
      case "kind" -> oneOf(Document.KINDS, Facet.KIND, token, value);
      case "origin" -> oneOf(origins(), Facet.ORIGIN, token, value);
      case "collection" -> new Query.Restriction(Facet.COLLECTION, value);
      case "title" -> new Query.Restriction(Facet.TITLE, value);
      case "speaker" -> new Query.Restriction(Facet.SPEAKER, value);
      case "id" -> new Query.Restriction(Facet.ID, value);
      case "date" -> date(token);
      case "duration" -> duration(token);
      default -> near(token);
    };
  }

  /// Refuses a name that no field has.
  void check() throws QueryError {
    if (!FIELDS.contains(field.text())) {
      throw new QueryError(
          query,
          field.column(),
          "expected one of "
              + String.join(":, ", FIELDS)
              + ":, got "
              + field.description()
              + " (in quotes it is text)");
    }
  }

  private Query language(QueryToken token, Query.Value value) throws QueryError {
    Collection<String> languages = names.languages();
    Language language = Language.of(value.text());
    if (!languages.isEmpty() && !languages.contains(language.tag())) {
      throw expectedOneOf(languages, token);
    }
    return new Query.Restriction(Facet.LANG, value);
  }

  private Query oneOf(List<String> all, Facet facet, QueryToken token, Query.Value value)
      throws QueryError {
    if (!all.contains(value.text().toLowerCase(Locale.ROOT))) {
      throw expectedOneOf(all, token);
    }
    return new Query.Restriction(facet, value);
  }

  private static List<String> origins() {
    return Stream.of(Track.Origin.values())
        .map(origin -> origin.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private Query date(QueryToken token) throws QueryError {
    DateSpan span = DateSpan.of(token.text()).orElse(null);
    if (span == null) {
      throw expected(A_DATE, token);
    }
    return new Query.Range(Measure.DATE, span.from(), span.to());
  }

  private Query duration(QueryToken token) throws QueryError {
    String[] ends = token.text().split("\\.\\.", 2);
    if (ends.length < 2 || token.text().equals("..")) {
      throw expected(A_DURATION, token);
    }
    OptionalLong from = ends[0].isEmpty() ? OptionalLong.of(0) : Lengths.of(ends[0]);
    OptionalLong to = ends[1].isEmpty() ? OptionalLong.of(Long.MAX_VALUE) : Lengths.of(ends[1]);
    if (from.isEmpty() || to.isEmpty() || from.getAsLong() > to.getAsLong()) {
      throw expected(A_DURATION, token);
    }
    return new Query.Range(Measure.DURATION, from.getAsLong(), to.getAsLong());
  }

  private Query near(QueryToken token) throws QueryError {
    int at = token.text().lastIndexOf('@');
    OptionalLong time =
        at < 1 ? OptionalLong.empty() : Timestamp.parse(token.text().substring(at + 1));
    if (time.isEmpty()) {
      throw expected("a document and a time such as near:talk-4f2k@1:30", token);
    }
    List<String> found = names.documents(token.text().substring(0, at));
    if (found.size() != 1) {
      throw expected(
          found.isEmpty()
              ? "the id of a document"
              : "one document, not " + String.join(", ", found.stream().limit(8).toList()),
          token);
    }
    return new Query.Near(found.getFirst(), time.getAsLong());
  }

  private QueryError expectedOneOf(Collection<String> all, QueryToken token) {
    return expected("one of " + String.join(", ", all), token);
  }

  private QueryError expected(String what, QueryToken token) {
    return new QueryError(
        query,
        token.column(),
        "expected " + what + " after " + field.description() + ", got " + token.description());
  }
}

package dev.cuecard.index.query;

import dev.cuecard.index.store.Fields;
import dev.cuecard.language.Language;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;

/// Turns what is asked about passages beside their words into Lucene's queries.
public final class RestrictionCompiler {
  private final CorpusSearcher searcher;

  RestrictionCompiler(CorpusSearcher searcher) {
    this.searcher = searcher;
  }

  org.apache.lucene.search.Query compile(Query.Restriction restriction) {
    Query.Value value = restriction.value();
    return switch (restriction.facet()) {
      case LANG -> exactly(Fields.LANGUAGE, language(value).tag());
      case KIND -> exactly(Fields.KIND, name(value));
      case ORIGIN -> exactly(Fields.ORIGIN, name(value));
      case ID ->
          value instanceof Query.Prefix
              ? new PrefixQuery(new Term(Fields.DOCUMENT, value.text()))
              : exactly(Fields.DOCUMENT, value.text());
      case COLLECTION -> label(Fields.COLLECTION, value);
      case TITLE -> label(Fields.TITLE, value);
      case SPEAKER -> label(Fields.SPEAKER, value);
    };
  }

  org.apache.lucene.search.Query compile(Query.Range range) {
    String field = range.measure() == Query.Measure.DATE ? Fields.DATE : Fields.DURATION;
    return new MeasureQuery(field, range.from(), range.to());
  }

  /// The language that a value of [Query.Facet#LANG] names.
  public static Language language(Query.Value value) {
    return Language.of(value.text());
  }

  private org.apache.lucene.search.Query label(String field, Query.Value value) {
    return new QueryCompiler(searcher, field).compile(value);
  }

  private static org.apache.lucene.search.Query exactly(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static String name(Query.Value value) {
    return value.text().toLowerCase(Locale.ROOT);
  }
}

package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.analysis.StemFilters;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.TokenText;
import dev.cuecard.index.query.CompiledQuery;
import dev.cuecard.index.query.MeasureQuery;
import dev.cuecard.index.query.NearWordsQuery;
import dev.cuecard.index.query.PatternQuery;
import dev.cuecard.index.query.PlaceQuery;
import dev.cuecard.index.query.WithinQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import tools.jackson.databind.node.ObjectNode;

/// A compiled query as it is put to a cluster: the same terms in the same places.
final class QueryJson {
  /// Finds what cannot be asked for in one question.
  interface Places {
    /// The passages with which a pair may begin, of these sides.
    ObjectNode pairs(ObjectNode left, ObjectNode right, int following);

    /// The passage in this place of the index that the query was compiled with.
    ObjectNode at(int place);
  }

  private final Places places;
  private final TextField field;

  private QueryJson(Places places, TextField field) {
    this.places = places;
    this.field = field;
  }

  /// A query in any of its languages.
  static ObjectNode of(CompiledQuery compiled, Places places) {
    ObjectNode any = Json.object();
    ObjectNode bool = any.putObject("bool").put("minimum_should_match", 1);
    for (CompiledQuery.InLanguage language : compiled.languages()) {
      QueryJson json = new QueryJson(places, language.field());
      bool.withArray("should").add(json.inField(json.of(language.lucene())));
    }
    compiled.first().ifPresent(mark -> bool.withArray("filter").add(exactly(mark)));
    return any;
  }

  /// All terms share a field on the cluster; that of the language is a value beside it.
  private ObjectNode inField(ObjectNode query) {
    ObjectNode both = Json.object();
    ObjectNode bool = both.putObject("bool");
    bool.putArray("must").add(query);
    bool.putArray("filter").add(isInField());
    return both;
  }

  private ObjectNode isInField() {
    return exactly(new Term(Names.FIELD, field.language()));
  }

  private ObjectNode of(Query query) {
    return switch (query) {
      case TermQuery one -> exactly(one.getTerm());
      case SynonymQuery any -> any(any.getTerms());
      case PhraseQuery phrase -> phrase(phrase);
      case BooleanQuery clauses -> clauses(clauses);
      case PatternQuery pattern -> pattern(pattern);
      case PrefixQuery beginning -> beginning(beginning.getPrefix());
      case NearWordsQuery near -> near(near.asked());
      case FieldExistsQuery _ -> isInField();
      case MeasureQuery range -> range(range);
      case WithinQuery pair ->
          places.pairs(inField(of(pair.left())), inField(of(pair.right())), pair.following());
      case PlaceQuery one -> places.at(one.place());
      case MatchNoDocsQuery _ -> Json.object().set("match_none", Json.object());
      default -> throw new IllegalStateException("clusters are not asked " + query.getClass());
    };
  }

  /// `{ kind: { field: {} } }`; returns all, to be filled by `about`.
  private static ObjectNode about(ObjectNode query, String kind, String field) {
    return query.putObject(kind).putObject(Names.of(field));
  }

  static ObjectNode exactly(Term term) {
    ObjectNode query = Json.object();
    about(query, "term", term.field()).put("value", TokenText.of(term.text()));
    return query;
  }

  /// A word and its marked stem stand at one place: the cluster's analysis of both as one position
  /// makes them synonyms, as they are here.
  static ObjectNode any(List<Term> terms) {
    if (terms.size() == 1) {
      return exactly(terms.getFirst());
    }
    ObjectNode query = Json.object();
    if (isWordWithStem(terms)) {
      String stem = terms.getLast().text();
      about(query, "match", terms.getLast().field())
          .put("query", TokenText.of(stem) + TokenText.of(terms.getFirst().text()));
    } else {
      var should = query.putObject("bool").putArray("should");
      terms.forEach(term -> should.add(exactly(term)));
    }
    return query;
  }

  /// Whether these are a stem with its mark and as it is, in Lucene's order.
  static boolean isWordWithStem(List<Term> terms) {
    return terms.size() == 2
        && terms.getFirst().text().equals(StemFilters.MARK + terms.getLast().text());
  }

  private static ObjectNode phrase(PhraseQuery phrase) {
    ObjectNode query = Json.object();
    about(query, "match_phrase", phrase.getField())
        .put(
            "query",
            Stream.of(phrase.getTerms())
                .map(term -> TokenText.of(term.text()))
                .collect(Collectors.joining(" ")))
        .put("slop", phrase.getSlop());
    return query;
  }

  private ObjectNode clauses(BooleanQuery clauses) {
    ObjectNode query = Json.object();
    ObjectNode bool = query.putObject("bool");
    for (BooleanClause clause : clauses) {
      String name =
          switch (clause.occur()) {
            case MUST -> "must";
            case FILTER -> "filter";
            case SHOULD -> "should";
            case MUST_NOT -> "must_not";
          };
      bool.withArray(name).add(of(clause.query()));
    }
    if (clauses.getMinimumNumberShouldMatch() > 0) {
      bool.put("minimum_should_match", clauses.getMinimumNumberShouldMatch());
    }
    return query;
  }

  private static ObjectNode pattern(PatternQuery pattern) {
    ObjectNode query = Json.object();
    about(query, "regexp", pattern.getField())
        .put("value", pattern.regex())
        .put("flags", "NONE")
        .put("case_insensitive", true);
    return query;
  }

  private static ObjectNode beginning(Term prefix) {
    ObjectNode query = Json.object();
    about(query, "prefix", prefix.field()).put("value", TokenText.of(prefix.text()));
    return query;
  }

  private static ObjectNode near(FuzzyQuery near) {
    ObjectNode query = Json.object();
    about(query, "fuzzy", near.getField())
        .put("value", TokenText.of(near.getTerm().text()))
        .put("fuzziness", near.getMaxEdits())
        .put("transpositions", near.getTranspositions());
    return query;
  }

  private static ObjectNode range(MeasureQuery range) {
    ObjectNode query = Json.object();
    about(query, "range", range.field()).put("gte", range.from()).put("lte", range.to());
    return query;
  }
}

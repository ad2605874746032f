package dev.cuecard.index;

import dev.cuecard.index.ranking.Asked;
import dev.cuecard.index.ranking.Ranking;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/// The index, open for searching as it was at one moment.
///
/// ```java
/// try (PassageIndex index = PassageIndex.open(Path.of("index"), PassageIndex.Use.ONCE)) {
///   List<Hit> hits = index.search(new Query.Phrase("decision maker"), 10).toList();
/// }
/// ```
public final class PassageIndex implements AutoCloseable {
  /// What it is opened for.
  public enum Use {
    /// One query in a short process: nothing is prepared that pays off only later.
    ONCE,
    /// Many queries: files are mapped into memory.
    MANY
  }

  /// How much a word in the title helps the passages of a document that say it too.
  private static final float TITLE_WEIGHT = 0.3f;

  /// So many passages, at least, have a chance to move up by their title and what stands around
  /// them. On the development data more find nothing more (docs/quality.md).
  private static final int CANDIDATES = 150;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<TextField> textFields;
  private final Ranking ranking;

  static {
    // What a person can type is bounded where it is read; a long word in ideographs is many terms.
    IndexSearcher.setMaxClauseCount(1 << 16);
  }

  private PassageIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.textFields = TextField.among(FieldInfos.getIndexedFields(reader));
    this.searcher = new CorpusWideSearcher(reader, textFields);
    this.ranking = new Ranking(reader, new Term(Fields.HEADER, ""), this::text);
  }

  /// Opens the index in `folder`.
  ///
  /// @throws UnusableIndex if there is none, or one that this version cannot read
  public static PassageIndex open(Path folder, Use use) throws UnusableIndex {
    try {
      Directory directory = use == Use.ONCE ? new NIOFSDirectory(folder) : FSDirectory.open(folder);
      try {
        return new PassageIndex(directory, DirectoryReader.open(directory));
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IndexNotFoundException e) {
      throw new UnusableIndex("there is no index in " + folder, e);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new UnusableIndex("the index in " + folder + " is of another version", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableIndex("the index in " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /// What was noted when it was built: the schema and the state of the corpus.
  Map<String, String> notes() {
    try {
      return reader.getIndexCommit().getUserData();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// All documents, by id.
  public List<DocumentHeader> documents() {
    try {
      List<DocumentHeader> headers = new ArrayList<>();
      Values values = new Values(reader);
      TopDocs all =
          searcher.search(new TermQuery(new Term(Fields.HEADER, "")), Math.max(1, reader.maxDoc()));
      for (ScoreDoc one : all.scoreDocs) {
        headers.add(StoredForm.header(values.required(one.doc, Fields.HEADER)));
      }
      headers.sort(Comparator.comparing(DocumentHeader::id));
      return headers;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// The words and names that are in it.
  public Vocabulary vocabulary() {
    return new Vocabulary(reader, textFields);
  }

  /// How many passages it holds.
  public int passages() {
    int count = 0;
    for (TextField text : textFields) {
      try {
        count += reader.getDocCount(text.field());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the index", e);
      }
    }
    return count;
  }

  /// The best passages for `query`, best first, at most `most`; for a query that asks for no words
  /// the first of each document. Each is read when it is asked for, while the index is open.
  public Stream<Hit> search(Query query, int most) {
    Map<TextField, List<Part>> parts = new EnumMap<>(TextField.class);
    List<Asked> asked = new ArrayList<>();
    BooleanQuery.Builder inAnyLanguage = new BooleanQuery.Builder();
    for (TextField text : searched(query)) {
      QueryCompiler compiler = new QueryCompiler(searcher, text);
      inAnyLanguage.add(compiler.compile(query), BooleanClause.Occur.SHOULD);
      parts.put(text, compiler.parts());
      asked.add(asked(text, compiler));
    }
    if (parts.isEmpty() || most < 1) {
      return Stream.of();
    }
    if (query.isRestriction()) {
      inAnyLanguage.setMinimumNumberShouldMatch(1);
      Standing.of(query)
          .term()
          .ifPresent(first -> inAnyLanguage.add(new TermQuery(first), BooleanClause.Occur.FILTER));
    }
    ScoreDoc[] found = best(inAnyLanguage.build(), words(query), asked, most);
    HitReader hits = new HitReader(new Values(reader), parts, AskedSpeakers.of(query, searcher));
    return Stream.of(found).limit(most).map(one -> hits.read(one.doc, one.score));
  }

  private Asked asked(TextField text, QueryCompiler compiler) {
    try {
      CollectionStatistics all = searcher.collectionStatistics(text.field());
      float length = all == null ? 1 : (float) all.sumTotalTermFreq() / all.docCount();
      return new Asked(
          text.field(),
          length,
          compiler.rankedWords(),
          compiler.parts().stream().mapToDouble(Part::weight).sum());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private ScoreDoc[] best(
      org.apache.lucene.search.Query query, List<String> words, List<Asked> asked, int most) {
    try {
      if (words.isEmpty()) {
        return best(query, most).scoreDocs;
      }
      int candidates = Math.max(CANDIDATES, most);
      TopDocs found = best(query, candidates);
      found = QueryRescorer.rescore(searcher, found, inTitle(words), TITLE_WEIGHT, candidates);
      return ranking.rank(found.scoreDocs, asked, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// Without counting all there are: what cannot be among the best need not be looked at.
  private TopDocs best(org.apache.lucene.search.Query query, int most) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(most, 1));
  }

  private String text(int passage) throws IOException {
    return StoredForm.passage(new Values(reader).required(passage, Fields.PASSAGE)).body().stream()
        .map(Segment::text)
        .collect(Collectors.joining("\n"));
  }

  private static org.apache.lucene.search.Query inTitle(List<String> words) {
    BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
    for (String word : words) {
      for (Token token : Token.of(Fields.TITLE, word)) {
        anyOf.add(new TermQuery(new Term(Fields.TITLE, token.word())), BooleanClause.Occur.SHOULD);
      }
    }
    return anyOf.build();
  }

  /// The words that are wanted but need not be there as they stand.
  private static List<String> words(Query query) {
    if (query instanceof Query.Word(String text)) {
      return List.of(text);
    }
    return query instanceof Query.Clauses(List<Query> all, List<Query> any, _)
        ? Stream.concat(all.stream(), any.stream()).flatMap(q -> words(q).stream()).toList()
        : List.of();
  }

  /// The fields to search: that of the language asked for, or else all there are.
  private List<TextField> searched(Query query) {
    return language(query)
        .map(language -> List.of(TextField.of(language)))
        .map(wanted -> wanted.stream().filter(textFields::contains).toList())
        .orElse(textFields);
  }

  private static Optional<Language> language(Query query) {
    if (query instanceof Query.Restriction(Query.Facet facet, Query.Value value)
        && facet == Query.Facet.LANG) {
      return Optional.of(RestrictionCompiler.language(value));
    }
    return query instanceof Query.Clauses(List<Query> all, _, _)
        ? all.stream().flatMap(part -> language(part).stream()).findFirst()
        : Optional.empty();
  }

  @Override
  public void close() {
    try (directory) {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}

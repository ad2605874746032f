package dev.cuecard.index;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.ranking.Ranking;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.StoredForm;
import dev.cuecard.index.store.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
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
    this.ranking = new Ranking(reader, new Term(Fields.HEADER, ""), new Values(reader)::text);
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
  public Map<String, String> notes() {
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

  /// How many passages have not been looked at by the model of this id yet.
  public int withoutVectors(String model) {
    try {
      return searcher.count(
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.FILTER)
              .add(new TermQuery(new Term(Fields.HEADER, "")), BooleanClause.Occur.MUST_NOT)
              .add(new TermQuery(new Term(Fields.MODEL, model)), BooleanClause.Occur.MUST_NOT)
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// The best passages for `query` by their words, see [#search(Query, Optional, int)].
  public Stream<Hit> search(Query query, int most) {
    return search(query, Optional.empty(), most);
  }

  /// The best passages for `query`, best first, at most `most`; for a query that asks for no words
  /// the first of each document. Each is read when it is asked for, while the index is open.
  ///
  /// @param meaning of the query's words; without it passages are ranked by their words alone
  public Stream<Hit> search(Query query, Optional<QueryVector> meaning, int most) {
    return new PassageSearch(searcher, textFields, ranking).search(query, meaning, most);
  }

  /// Reads the stretches of tracks that answer `question`.
  ///
  /// @param vector what the question means; without it its words alone tell
  public StretchReader stretches(Query question, Optional<QueryVector> vector) {
    return new StretchReader(searcher, question, vector.map(meant -> meant.meaning(reader)));
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

package dev.cuecard.index;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.query.CorpusSearcher;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.ranking.Ranking;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.StoredForm;
import dev.cuecard.index.store.Values;
import dev.cuecard.language.Language;
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
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/// The index as Lucene keeps it, open as it was at one moment.
public final class LuceneIndex implements PassageIndex {
  private final DirectoryReader reader;
  private final CorpusSearcher searcher;
  private final List<TextField> textFields;
  private final PassageSearch passages;

  private LuceneIndex(DirectoryReader reader) {
    this(reader, TextField.among(FieldInfos.getIndexedFields(reader)));
  }

  private LuceneIndex(DirectoryReader reader, List<TextField> textFields) {
    this(reader, new CorpusWideSearcher(reader, textFields), textFields, Whole.of(reader));
  }

  private LuceneIndex(
      DirectoryReader reader, CorpusSearcher searcher, List<TextField> textFields, Whole whole) {
    this.reader = reader;
    this.searcher = searcher;
    this.textFields = textFields;
    this.passages =
        new PassageSearch(
            searcher,
            textFields,
            new Ranking(reader, new Term(Fields.HEADER, ""), Values::texts, whole.documents()),
            whole);
  }

  /// A part of a larger index.
  ///
  /// @param searcher of the part, by whose word something is rare
  /// @param textFields that the whole has
  public static LuceneIndex partOf(
      DirectoryReader part, CorpusSearcher searcher, List<TextField> textFields, Whole whole) {
    return new LuceneIndex(part, searcher, textFields, whole);
  }

  /// Opens the index in `folder`.
  ///
  /// @throws UnusableIndex if there is none, or one that this version cannot read
  public static LuceneIndex open(Path folder, Use use) throws UnusableIndex {
    try {
      Directory directory = use == Use.ONCE ? new NIOFSDirectory(folder) : FSDirectory.open(folder);
      try {
        return new LuceneIndex(DirectoryReader.open(directory));
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

  @Override
  public Map<String, String> notes() {
    try {
      return reader.getIndexCommit().getUserData();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  @Override
  public List<DocumentHeader> documents() {
    try {
      List<DocumentHeader> headers = new ArrayList<>();
      Values values = Values.of(reader);
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

  @Override
  public Vocabulary vocabulary() {
    return new LuceneVocabulary(reader, textFields);
  }

  @Override
  public long passages() {
    long count = 0;
    for (TextField text : textFields) {
      try {
        count += reader.getDocCount(text.field());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the index", e);
      }
    }
    return count;
  }

  @Override
  public long withoutVectors(String model) {
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

  @Override
  public Stream<Hit> search(Query query, Optional<QueryVector> meaning, int most) {
    return passages.search(query, meaning, most);
  }

  @Override
  public Optional<Hit> stretch(
      Query question,
      Optional<QueryVector> meaning,
      DocumentHeader document,
      String language,
      TimeSpan found) {
    return new StretchReader(searcher, new TalkReader(searcher, meaning.map(passages::meaning)))
        .read(question, document, new Language(language), found);
  }

  @Override
  public void close() {
    try (Directory _ = reader.directory()) {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}

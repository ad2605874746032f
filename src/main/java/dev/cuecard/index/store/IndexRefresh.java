package dev.cuecard.index.store;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.index.analysis.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// Makes an index say what its corpus says. Only files whose stamp differs are read; an index of
/// another schema, or a broken one, is built anew. Searches go on meanwhile and see the index as it
/// was; a crash leaves it as it was.
public final class IndexRefresh {
  /// Changes whenever what is written into the index changes.
  public static final String SCHEMA = "11";

  private static final String NOTE_SCHEMA = "schema";
  private static final String NOTE_CORPUS = "corpus";
  private static final int KEPT_AT_ONCE = 256;
  private static final double BUFFER_MB = 64;
  private static final long LOOK_AGAIN_MS = 50;

  /// A share of the documents, one in so many.
  private static final int WORTH_FORGETTING = 10;

  /// What a refresh did.
  ///
  /// @param indexed how many documents were new or changed
  /// @param removed how many are no longer there
  /// @param unreadable a message for each file of the corpus that is not a document
  public record Report(int indexed, int removed, List<String> unreadable) {
    public Report {
      unreadable = List.copyOf(unreadable);
    }
  }

  /// Told how far it is.
  public interface Progress {
    void reached(int done, int total);
  }

  private final Corpus corpus;
  private final Path folder;

  public IndexRefresh(Corpus corpus, Path folder) {
    this.corpus = corpus;
    this.folder = folder;
  }

  /// Whether an index with these `notes` was built from exactly these files of the corpus.
  public static boolean isCurrent(Map<String, String> notes, List<StoredFile> files) {
    return notes.entrySet().containsAll(notes(files).entrySet());
  }

  /// What is noted of an index that was built from these files.
  public static Map<String, String> notes(List<StoredFile> files) {
    return Map.of(NOTE_SCHEMA, SCHEMA, NOTE_CORPUS, CorpusState.of(files));
  }

  /// Brings the index up to date.
  ///
  /// @param patience how long to wait for another process that is doing so
  /// @throws IndexBusy if it is still at it after that
  public Report run(Duration patience, Progress progress) throws IndexBusy {
    try {
      Files.createDirectories(folder);
      try (Directory directory = FSDirectory.open(folder);
          IndexWriter writer = writer(directory, Instant.now().plus(patience))) {
        return refresh(writer, progress);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index in " + folder, e);
    }
  }

  /// Gives the passages of all documents their vectors that have none of this model yet. What is
  /// done is kept from time to time, so that work that is broken off goes on where it was.
  ///
  /// @param patience how long to wait for another process that is writing the index
  /// @throws IndexBusy if it is still at it after that
  public void addVectors(PassageVectors vectors, Duration patience, Progress progress)
      throws IndexBusy {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = writer(directory, Instant.now().plus(patience))) {
      addVectors(writer, vectors, progress);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index in " + folder, e);
    }
  }

  private void addVectors(IndexWriter writer, PassageVectors vectors, Progress progress)
      throws IOException {
    Set<String> without = without(writer, vectors.model().id());
    Map<String, String> indexed = stamps(writer);
    List<StoredFile> files =
        corpus.files().stream()
            .filter(file -> without.contains(file.id()))
            .filter(file -> file.stamp().equals(indexed.get(file.id())))
            .toList();
    Map<String, String> notes = liveNotes(writer);
    for (int from = 0; from < files.size(); from += KEPT_AT_ONCE) {
      int done = from;
      new IndexLoad(corpus, writer, Optional.of(vectors))
          .load(
              files.subList(from, Math.min(from + KEPT_AT_ONCE, files.size())),
              (some, _) -> progress.reached(done + some, files.size()));
      writer.setLiveCommitData(notes.entrySet());
      writer.commit();
    }
    forget(writer, files.size(), indexed.size());
  }

  /// Removes what was replaced, and still counts where it is counted how many passages have a word,
  /// if it is so much that this takes no longer than writing what replaced it did.
  private static void forget(IndexWriter writer, int replaced, int documents) throws IOException {
    if (replaced > documents / WORTH_FORGETTING && writer.hasDeletions()) {
      // What is being merged would be left alone, with what was replaced meanwhile in it.
      ((ConcurrentMergeScheduler) writer.getConfig().getMergeScheduler()).sync();
      writer.forceMergeDeletes();
      writer.commit();
    }
  }

  /// The documents that this model has not looked at.
  private static Set<String> without(IndexWriter writer, String model) throws IOException {
    Set<String> ids = new HashSet<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Values values = Values.of(reader);
      var headers =
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(Fields.HEADER, "")), BooleanClause.Occur.FILTER)
              .add(new TermQuery(new Term(Fields.MODEL, model)), BooleanClause.Occur.MUST_NOT)
              .build();
      for (ScoreDoc one : searcher.search(headers, Math.max(1, reader.maxDoc())).scoreDocs) {
        ids.add(StoredForm.header(values.required(one.doc, Fields.HEADER)).id());
      }
    }
    return ids;
  }

  private IndexWriter writer(Directory directory, Instant giveUp) throws IOException, IndexBusy {
    while (true) {
      try {
        return new IndexWriter(directory, settings());
      } catch (LockObtainFailedException e) {
        if (Instant.now().isAfter(giveUp)) {
          throw new IndexBusy(e);
        }
        pause();
      } catch (CorruptIndexException
          | IndexFormatTooOldException
          | IndexFormatTooNewException
          | java.nio.file.NoSuchFileException
          | java.io.EOFException e) {
        clear();
      }
    }
  }

  private static IndexWriterConfig settings() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    IndexWriterConfig settings = new IndexWriterConfig(Token.analyzer());
    settings.setMergePolicy(merges);
    settings.setMergeScheduler(new ConcurrentMergeScheduler());
    settings.setRAMBufferSizeMB(BUFFER_MB);
    return settings;
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(LOOK_AGAIN_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the index", e);
    }
  }

  /// Removes the files of a broken index, and nothing else that lies there.
  private void clear() throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "{segments,pending_segments,_}*")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Report refresh(IndexWriter writer, Progress progress) throws IOException {
    List<StoredFile> files = corpus.files();
    Map<String, String> indexed = stamps(writer);
    if (notes(files).equals(liveNotes(writer))) {
      return new Report(0, 0, List.of());
    }
    Set<String> gone = new HashSet<>(indexed.keySet());
    files.forEach(file -> gone.remove(file.id()));
    for (String id : gone) {
      writer.deleteDocuments(new Term(Fields.DOCUMENT, id));
    }
    List<StoredFile> changed =
        files.stream().filter(file -> !file.stamp().equals(indexed.get(file.id()))).toList();
    List<String> unreadable =
        new IndexLoad(corpus, writer, Optional.empty()).load(changed, progress);
    writer.setLiveCommitData(notes(files).entrySet());
    writer.commit();
    forget(writer, changed.size() + gone.size(), files.size());
    return new Report(changed.size() - unreadable.size(), gone.size(), unreadable);
  }

  private static Map<String, String> liveNotes(IndexWriter writer) {
    Map<String, String> notes = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(note -> notes.put(note.getKey(), note.getValue()));
    }
    return notes;
  }

  /// The stamps of all indexed files by document; empties an index of another schema.
  private static Map<String, String> stamps(IndexWriter writer) throws IOException {
    if (!SCHEMA.equals(liveNotes(writer).get(NOTE_SCHEMA))) {
      writer.deleteAll();
    }
    Map<String, String> stamps = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Values values = Values.of(reader);
      var headers =
          searcher.search(new TermQuery(new Term(Fields.HEADER, "")), Math.max(1, reader.maxDoc()));
      for (ScoreDoc one : headers.scoreDocs) {
        DocumentHeader header = StoredForm.header(values.required(one.doc, Fields.HEADER));
        stamps.put(header.id(), values.required(one.doc, Fields.STAMP).utf8ToString());
      }
    }
    return stamps;
  }
}

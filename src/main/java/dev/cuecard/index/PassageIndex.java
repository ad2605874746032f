package dev.cuecard.index;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.store.DocumentHeader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The index, open for searching. It may be kept by this program ([LuceneIndex]) or on a cluster of
/// machines ([dev.cuecard.index.cluster.ClusterIndex]); the answers are the same.
///
/// ```java
/// try (PassageIndex index = LuceneIndex.open(Path.of("index"), PassageIndex.Use.ONCE)) {
///   List<Hit> hits = index.search(new Query.Phrase("decision maker"), 10).toList();
/// }
/// ```
public interface PassageIndex extends AutoCloseable {
  /// What it is opened for.
  enum Use {
    /// One query in a short process: nothing is prepared that pays off only later.
    ONCE,
    /// Many queries: files are mapped into memory.
    MANY
  }

  /// What was noted when it was built: what it is of, and in which form.
  Map<String, String> notes();

  /// All documents, by id.
  List<DocumentHeader> documents();

  /// The words and names that are in it.
  Vocabulary vocabulary();

  /// How many passages it holds.
  long passages();

  /// How many passages have not been looked at by the model of this id yet.
  long withoutVectors(String model);

  /// The best passages for `query` by their words, see [#search(Query, Optional, int)].
  default Stream<Hit> search(Query query, int most) {
    return search(query, Optional.empty(), most);
  }

  /// The best passages for `query`, best first, at most `most`; for a query that asks for no words
  /// the first of each document. Each is read when it is asked for, while the index is open.
  ///
  /// @param meaning of the query's words; without it passages are ranked by their words alone
  Stream<Hit> search(Query query, Optional<QueryVector> meaning, int most);

  /// The stretch of a track that answers a question best, as one hit; empty of what has no times.
  ///
  /// @param meaning of the question; without it its words alone tell
  /// @param found where in the track the question's words are
  Optional<Hit> stretch(
      Query question,
      Optional<QueryVector> meaning,
      DocumentHeader document,
      String language,
      TimeSpan found);

  @Override
  void close();
}

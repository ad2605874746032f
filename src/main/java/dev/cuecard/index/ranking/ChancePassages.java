package dev.cuecard.index.ranking;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/// Knows what passages of the corpus mean that were taken by chance, see [Meaning]: the same
/// however an index was written, as each passage's id says whether it is taken.
@FunctionalInterface
public interface ChancePassages {
  /// About so many say enough.
  int ENOUGH = 256;

  /// The vectors that this model made of some passages.
  List<PassageVector> vectors(String model) throws IOException;

  /// Taken from an index of the whole corpus.
  static ChancePassages of(IndexReader reader) {
    return new IndexedChance(reader);
  }
}

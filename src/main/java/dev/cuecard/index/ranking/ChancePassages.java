package dev.cuecard.index.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/// Knows what passages of the corpus mean that were taken by chance, see [Meaning].
@FunctionalInterface
public interface ChancePassages {
  /// So many say enough.
  int ENOUGH = 256;

  /// The vectors that this model made of some passages.
  List<PassageVector> vectors(String model) throws IOException;

  /// Taken from an index of the whole corpus, at even distances.
  static ChancePassages of(IndexReader reader) {
    return model -> {
      List<PassageVector> taken = new ArrayList<>();
      int passages = 0;
      for (LeafReaderContext segment : reader.leaves()) {
        passages += new PassageMeanings(segment.reader(), model).size();
      }
      int step = Math.max(1, passages / ENOUGH);
      for (LeafReaderContext segment : reader.leaves()) {
        PassageMeanings meanings = new PassageMeanings(segment.reader(), model);
        for (int i = 0; i < meanings.size(); i += step) {
          PassageVector vector = meanings.at(meanings.place(i));
          if (vector != null) {
            taken.add(vector);
          }
        }
      }
      return taken;
    };
  }
}

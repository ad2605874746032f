package dev.cuecard.index.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/// Knows what passages of the corpus mean that were taken by chance, see [Meaning].
@FunctionalInterface
public interface ChancePassages {
  /// So many say enough.
  int ENOUGH = 256;

  /// The vectors that some passages have in `field`.
  List<byte[]> vectors(String field) throws IOException;

  /// Taken from an index of the whole corpus, at even distances.
  static ChancePassages of(IndexReader reader) {
    return field -> {
      List<byte[]> taken = new ArrayList<>();
      int passages = 0;
      for (LeafReaderContext segment : reader.leaves()) {
        ByteVectorValues vectors = segment.reader().getByteVectorValues(field);
        passages += vectors == null ? 0 : vectors.size();
      }
      int step = Math.max(1, passages / ENOUGH);
      for (LeafReaderContext segment : reader.leaves()) {
        ByteVectorValues vectors = segment.reader().getByteVectorValues(field);
        for (int i = 0; vectors != null && i < vectors.size(); i += step) {
          taken.add(vectors.vectorValue(i).clone());
        }
      }
      return taken;
    };
  }
}

package dev.cuecard.index.store;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/// The vectors of a passage's utterances, one after the other in the bytes that are kept of them.
/// They are no fields of vectors: nothing is looked for by them, so that they need no graph.
public final class UtteranceVectors {
  private final byte[] query;
  private final byte[] vector;

  /// For comparing with the vector of a query.
  public UtteranceVectors(byte[] query) {
    this.query = query;
    this.vector = new byte[query.length];
  }

  static BytesRef of(List<byte[]> vectors) {
    int length = vectors.getFirst().length;
    byte[] all = new byte[vectors.size() * length];
    for (int i = 0; i < vectors.size(); i++) {
      System.arraycopy(vectors.get(i), 0, all, i * length, length);
    }
    return new BytesRef(all);
  }

  /// The cosine of each utterance's vector with that of the query.
  public float[] cosines(BytesRef kept) {
    float[] cosines = new float[kept.length / vector.length];
    for (int i = 0; i < cosines.length; i++) {
      int from = kept.offset + i * vector.length;
      System.arraycopy(kept.bytes, from, vector, 0, vector.length);
      cosines[i] = VectorUtil.cosine(query, vector);
    }
    return cosines;
  }
}

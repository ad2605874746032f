package dev.cuecard.index.ranking;

import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.UtteranceVectors;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/// How near the passages of a segment of the index are to a query: the cosine of what they say
/// together and, for a share, that of the utterance that is nearest. A passage says more than what
/// answers a question, and an utterance does not say what it is about. Places are asked for in
/// ascending order.
final class Nearness {
  /// Of a passage without a vector, and of what is none.
  static final float UNKNOWN = Float.NaN;

  private static final float UTTERANCE = 0.25f;

  private final byte[] query;
  private final @Nullable ByteVectorValues passages;
  private final @Nullable DocIndexIterator places;
  private final @Nullable BinaryDocValues utterances;
  private final UtteranceVectors compared;

  /// @param model the id of the one that made the vectors
  Nearness(LeafReader segment, String model, byte[] query) throws IOException {
    this.query = query;
    this.passages = segment.getByteVectorValues(Fields.vectors(model));
    this.places = passages == null ? null : passages.iterator();
    this.utterances = segment.getBinaryDocValues(Fields.utterances(model));
    this.compared = new UtteranceVectors(query);
  }

  /// How many passages have a vector.
  int size() {
    return passages == null ? 0 : passages.size();
  }

  /// The place of the passage that has the vector of this number.
  int place(int number) {
    return passages == null ? -1 : passages.ordToDoc(number);
  }

  /// Of the passage in this place.
  float at(int place) throws IOException {
    float nearest = UNKNOWN;
    for (float near : utterancesAt(place)) {
      nearest = Float.isNaN(nearest) ? near : Math.max(nearest, near);
    }
    return nearest;
  }

  /// Of each utterance of the passage in this place; of the passage, if it is one utterance.
  float[] utterancesAt(int place) throws IOException {
    if (passages == null || places == null || place < 0 || advance(places, place) != place) {
      return new float[0];
    }
    float whole = VectorUtil.cosine(query, passages.vectorValue(places.index()));
    if (utterances == null || !utterances.advanceExact(place)) {
      return new float[] {whole};
    }
    float[] near = compared.cosines(utterances.binaryValue());
    for (int i = 0; i < near.length; i++) {
      near[i] = (1 - UTTERANCE) * whole + UTTERANCE * near[i];
    }
    return near;
  }

  private static int advance(DocIndexIterator places, int to) throws IOException {
    return places.docID() < to ? places.advance(to) : places.docID();
  }
}

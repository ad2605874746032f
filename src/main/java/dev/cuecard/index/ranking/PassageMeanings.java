package dev.cuecard.index.ranking;

import dev.cuecard.index.store.Fields;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The vectors of the passages in a segment of the index. Places are asked for in ascending order.
final class PassageMeanings {
  private static final BytesRef NONE = new BytesRef();

  private final @Nullable ByteVectorValues passages;
  private final @Nullable DocIndexIterator places;
  private final @Nullable BinaryDocValues further;

  /// @param model the id of the one that made the vectors
  PassageMeanings(LeafReader segment, String model) throws IOException {
    this.passages = segment.getByteVectorValues(Fields.vectors(model));
    this.places = passages == null ? null : passages.iterator();
    this.further = segment.getBinaryDocValues(Fields.furtherVectors(model));
  }

  /// How many passages have a vector.
  int size() {
    return passages == null ? 0 : passages.size();
  }

  /// The place of the passage that has the vector of this number.
  int place(int number) {
    return passages == null ? -1 : passages.ordToDoc(number);
  }

  /// Of the passage in this place, until the next is asked for; null if it has none, as headers
  /// between documents.
  @Nullable PassageVector at(int place) throws IOException {
    return passages == null || places == null || place < 0 || advance(places, place) != place
        ? null
        : new PassageVector(passages.vectorValue(places.index()), furtherAt(place));
  }

  private static int advance(DocIndexIterator places, int to) throws IOException {
    return places.docID() < to ? places.advance(to) : places.docID();
  }

  private BytesRef furtherAt(int place) throws IOException {
    return further != null && further.advanceExact(place) ? further.binaryValue() : NONE;
  }
}

package dev.cuecard.index;

import dev.cuecard.index.ranking.Meaning;
import dev.cuecard.index.store.ByteVector;
import dev.cuecard.index.store.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;

/// What a query means.
public final class QueryVector {
  private final String model;
  private final byte[] values;
  private final boolean alone;

  /// @param model the id of the sentence model that made the vector
  /// @param vector of any length: only its direction says something
  /// @param alone whether passages are ranked by it alone, whatever their words
  public QueryVector(String model, float[] vector, boolean alone) {
    this.model = model;
    this.values = ByteVector.of(vector);
    this.alone = alone;
  }

  /// The field in which passages have the vectors that can be compared with it.
  String field() {
    return Fields.vectors(model);
  }

  /// How near what `reader` reads is to it.
  Meaning meaning(IndexReader reader) {
    try {
      return Meaning.of(reader, model, values);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  byte[] values() {
    return values;
  }

  boolean alone() {
    return alone;
  }
}

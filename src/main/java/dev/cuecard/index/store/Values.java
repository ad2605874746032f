package dev.cuecard.index.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What is kept of each place of an index.
public interface Values {
  /// Those of an index of Lucene.
  static Values of(IndexReader reader) {
    return new LuceneValues(reader);
  }

  /// The value of `field` in the place `doc`; null if there is none, or no such place. Valid until
  /// the next is asked for.
  @Nullable BytesRef at(int doc, String field) throws IOException;

  /// The value of `field` in the place `doc`, which must have one.
  default BytesRef required(int doc, String field) throws IOException {
    BytesRef value = at(doc, field);
    if (value == null) {
      throw new IllegalStateException("no " + field + " in place " + doc + " of the index");
    }
    return value;
  }

  /// What the passages in these places of `segment` say, in lines as they were spoken.
  ///
  /// @param places ascending
  static List<String> texts(LeafReader segment, int[] places) throws IOException {
    BinaryDocValues passages = segment.getBinaryDocValues(Fields.PASSAGE);
    List<String> texts = new ArrayList<>(places.length);
    for (int place : places) {
      if (passages == null || !passages.advanceExact(place)) {
        throw new IllegalStateException("no passage in place " + place + " of the index");
      }
      texts.add(StoredForm.text(passages.binaryValue()));
    }
    return texts;
  }
}

package dev.cuecard.index.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What is kept of each place of the index. Doc values, not stored fields: those are compressed by
/// the block, and a hit with its neighbours would decompress several to read a few hundred bytes.
public final class Values {
  private final List<LeafReaderContext> segments;
  private final int end;

  public Values(IndexReader reader) {
    this.segments = reader.leaves();
    this.end = reader.maxDoc();
  }

  /// The value of `field` in the place `doc`; null if there is none, or no such place. Valid until
  /// the next is asked for.
  @Nullable BytesRef at(int doc, String field) throws IOException {
    if (doc >= end) {
      return null;
    }
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
    BinaryDocValues values = segment.reader().getBinaryDocValues(field);
    return values != null && values.advanceExact(doc - segment.docBase)
        ? values.binaryValue()
        : null;
  }

  /// The value of `field` in the place `doc`, which must have one.
  public BytesRef required(int doc, String field) throws IOException {
    BytesRef value = at(doc, field);
    if (value == null) {
      throw new IllegalStateException("no " + field + " in place " + doc + " of the index");
    }
    return value;
  }

  /// What the passages in these places of `segment` say, in lines as they were spoken.
  ///
  /// @param places ascending
  public static List<String> texts(LeafReader segment, int[] places) throws IOException {
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

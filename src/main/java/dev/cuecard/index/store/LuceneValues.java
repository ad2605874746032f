package dev.cuecard.index.store;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads doc values, not stored fields: those are compressed by the block, and a hit with its
/// neighbours would decompress several to read a few hundred bytes.
final class LuceneValues implements Values {
  private final List<LeafReaderContext> segments;
  private final int end;

  LuceneValues(IndexReader reader) {
    this.segments = reader.leaves();
    this.end = reader.maxDoc();
  }

  @Override
  public @Nullable BytesRef at(int doc, String field) throws IOException {
    if (doc >= end) {
      return null;
    }
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
    BinaryDocValues values = segment.reader().getBinaryDocValues(field);
    return values != null && values.advanceExact(doc - segment.docBase)
        ? values.binaryValue()
        : null;
  }
}

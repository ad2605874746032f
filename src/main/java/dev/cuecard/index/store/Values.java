package dev.cuecard.index.store;

import dev.cuecard.passage.Segment;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
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

  /// What the passage in the place `doc` says, a segment a line.
  default String text(int doc) throws IOException {
    return StoredForm.passage(required(doc, Fields.PASSAGE)).body().stream()
        .map(Segment::text)
        .collect(Collectors.joining("\n"));
  }
}

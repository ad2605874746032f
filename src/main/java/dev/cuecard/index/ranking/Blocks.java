package dev.cuecard.index.ranking;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Where the documents lie in a segment of the index: each is a block, a header and its passages.
final class Blocks {
  private final FixedBitSet headers;

  private Blocks(FixedBitSet headers) {
    this.headers = headers;
  }

  /// @param header the term that only headers have
  static Blocks of(LeafReader segment, Term header) throws IOException {
    FixedBitSet headers = new FixedBitSet(segment.maxDoc());
    PostingsEnum places = segment.postings(header, PostingsEnum.NONE);
    if (places != null) {
      for (int at = places.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = places.nextDoc()) {
        headers.set(at);
      }
    }
    return new Blocks(headers);
  }

  /// The header of the document that holds this passage.
  int header(int passage) {
    return headers.prevSetBit(passage);
  }

  /// The place after the last passage of that document.
  int end(int passage) {
    return passage + 1 < headers.length()
        ? Math.min(headers.nextSetBit(passage + 1), headers.length())
        : headers.length();
  }
}

package dev.cuecard.index.ranking;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;

/// Knows what passages say.
@FunctionalInterface
public interface PassageText {
  /// The texts of the passages in these places of a segment of the index.
  ///
  /// @param places ascending
  List<String> of(LeafReader segment, int[] places) throws IOException;
}

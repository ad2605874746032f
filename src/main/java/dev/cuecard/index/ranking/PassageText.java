package dev.cuecard.index.ranking;

import java.io.IOException;

/// Knows what a passage says.
@FunctionalInterface
public interface PassageText {
  /// The text of the passage in this place of the index.
  String at(int place) throws IOException;
}

package dev.cuecard.index;

import dev.cuecard.index.store.PassageVectors;
import java.util.Optional;

/// Has an index, and opens it.
public interface IndexKeeper {
  /// The index as it should be now, or else as it is.
  ///
  /// @throws UnusableIndex if there is none and none can be made
  PassageIndex open(PassageIndex.Use use) throws UnusableIndex;

  /// The index as [#open(PassageIndex.Use)] gives it, and its passages with vectors: if not many
  /// have none yet they are made now, else the user is told how to have them made.
  ///
  /// @param many how many are too many to make a user wait for
  PassageIndex open(PassageIndex.Use use, PassageVectors vectors, int many) throws UnusableIndex;

  /// The index for many queries, if it is no longer as it was when `opened` was.
  Optional<PassageIndex> newer(PassageIndex opened) throws UnusableIndex;

  /// The index for many queries with vectors, if passages of `opened` have none yet that this
  /// keeper makes.
  Optional<PassageIndex> completed(PassageIndex opened, PassageVectors vectors)
      throws UnusableIndex;
}

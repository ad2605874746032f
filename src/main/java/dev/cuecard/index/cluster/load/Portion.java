package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Part;

/// What of an index a worker answers for: it loads that, and removes of it what is gone.
public sealed interface Portion {
  /// A part of a corpus that all workers see; the last of them to end finds all of it loaded.
  record Shared(Part part) implements Portion {
    @Override
    public boolean loads(String id) {
      return part.has(id);
    }

    @Override
    public boolean removes(String id, String owner) {
      return owner.isEmpty() && part.has(id);
    }

    @Override
    public String owner() {
      return "";
    }
  }

  /// All of a corpus that is one of several, and that no other worker sees.
  ///
  /// @param part which of how many
  record Own(Part part) implements Portion {
    @Override
    public boolean loads(String id) {
      return true;
    }

    @Override
    public boolean removes(String id, String owner) {
      return owner.equals(owner());
    }

    @Override
    public String owner() {
      return part.number() + "/" + part.of();
    }
  }

  /// Whether a document of its corpus is its to load.
  boolean loads(String id);

  /// Whether a document that is not in its corpus is its to remove.
  ///
  /// @param owner that is noted with the document
  boolean removes(String id, String owner);

  /// What is noted with documents that are in no other worker's corpus; empty if others see them.
  String owner();
}

package dev.cuecard.ingest;

/// Is told what an ingest does, as it does it.
@FunctionalInterface
public interface IngestListener {
  /// A source, or a part of one, is dealt with.
  void done(Ingested result);

  /// Of a source that knows how many parts it has, `done` of `total` are dealt with.
  default void reached(int done, int total) {}
}

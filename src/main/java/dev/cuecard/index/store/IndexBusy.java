package dev.cuecard.index.store;

/// Another process is building the index.
public final class IndexBusy extends Exception {
  private static final long serialVersionUID = 1L;

  IndexBusy(Throwable cause) {
    super("another process is building the index", cause);
  }
}

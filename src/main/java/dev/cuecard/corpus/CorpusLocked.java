package dev.cuecard.corpus;

/// Another process is writing to the corpus; the message says which.
public final class CorpusLocked extends Exception {
  private static final long serialVersionUID = 1L;

  CorpusLocked(String holder) {
    super("the corpus is being written to by " + holder);
  }
}

package dev.cuecard.corpus;

import java.nio.file.Path;

/// A file of the corpus that is not a document: somebody edited or cut it.
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableDocument(Path file, String what) {
    super(file + ":" + (Character.isDigit(what.charAt(0)) ? "" : " ") + what);
  }
}

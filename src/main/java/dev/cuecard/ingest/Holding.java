package dev.cuecard.ingest;

import dev.cuecard.archive.Packed;
import dev.cuecard.bugzilla.Bugs;
import dev.cuecard.corpus.DocumentLines;
import dev.cuecard.mediawiki.dump.Dump;

/// What a file holds, as its beginning shows: one document or many.
enum Holding {
  DOCUMENT(""),
  FILES("archive"),
  PAGES("mediawiki-dump"),
  DOCUMENTS("documents"),
  BUGS("bugzilla");

  private final String format;

  Holding(String format) {
    this.format = format;
  }

  static Holding of(Packed file) {
    if (file.isArchive()) {
      return FILES;
    }
    String beginning = file.beginning();
    if (Dump.isOne(beginning)) {
      return PAGES;
    }
    if (DocumentLines.areIn(beginning)) {
      return DOCUMENTS;
    }
    return Bugs.areIn(beginning) ? BUGS : DOCUMENT;
  }

  /// What reports call it; empty for one document, whose reader knows.
  String format() {
    return format;
  }
}

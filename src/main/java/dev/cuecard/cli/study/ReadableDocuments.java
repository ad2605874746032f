package dev.cuecard.cli.study;

import dev.cuecard.console.Console;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// All documents of a corpus, read one by one each time they are asked for. Those that cannot be
/// read are left out; the user is told once.
final class ReadableDocuments implements Iterable<Document> {
  private final Corpus corpus;
  private final Console console;
  private final Set<String> unreadable = new HashSet<>();

  ReadableDocuments(Corpus corpus, Console console) {
    this.corpus = corpus;
    this.console = console;
  }

  @Override
  public Iterator<Document> iterator() {
    return corpus.files().stream().map(this::read).flatMap(Optional::stream).iterator();
  }

  /// Whether a document could not be read so far.
  boolean hasErrors() {
    return !unreadable.isEmpty();
  }

  private Optional<Document> read(StoredFile file) {
    try {
      return Optional.of(corpus.read(file.id()));
    } catch (UnreadableDocument e) {
      if (unreadable.add(file.id())) {
        console.note(Objects.toString(e.getMessage()));
      }
      return Optional.empty();
    }
  }
}

package dev.cuecard.lexicon.dictionary;

import dev.cuecard.problem.Parsed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a dictionary, in the form that its content shows; of those in several files any may be
/// named. Damaged ones are read as far as they go.
public final class DictionaryReader {
  /// As much of a file as shows its form.
  private static final int HEAD = 4096;

  private DictionaryReader() {}

  /// The dictionary that `file` is of; nothing, if it is in none of the forms known, or a file that
  /// belongs to it is missing.
  ///
  /// @throws IOException if a file cannot be read or unpacked
  public static Optional<Parsed<Dictionary>> read(Path file) throws IOException {
    var named = new DictionaryFile(file);
    byte[] head = named.head(HEAD);
    if (TeiReader.isTei(head)) {
      return Optional.of(TeiReader.read(named));
    }
    Optional<DictionaryFile> articles = named.beside(".dict", ".dict.dz");
    if (articles.isEmpty()) {
      return Optional.empty();
    }
    DictionaryFile facts = named.beside(".ifo").orElse(named);
    Optional<DictionaryFile> entries = named.beside(".idx", ".idx.gz");
    if (entries.isPresent() && StarDictReader.isFacts(facts.head(HEAD))) {
      return Optional.of(StarDictReader.read(facts, entries.get(), articles.get()));
    }
    DictionaryFile index = named.beside(".index").orElse(named);
    return DictdReader.isIndex(index.head(HEAD))
        ? Optional.of(DictdReader.read(index, articles.get()))
        : Optional.empty();
  }
}

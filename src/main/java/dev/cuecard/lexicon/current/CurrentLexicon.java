package dev.cuecard.lexicon.current;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.lexicon.Direction;
import dev.cuecard.lexicon.Keys;
import dev.cuecard.lexicon.Lexicon;
import dev.cuecard.lexicon.MixedLexicon;
import dev.cuecard.lexicon.StoredLexicon;
import dev.cuecard.lexicon.WordTable;
import dev.cuecard.lexicon.dictionary.Dictionary;
import dev.cuecard.lexicon.dictionary.DictionaryShelf;
import dev.cuecard.lexicon.learning.LexiconLearner;
import dev.cuecard.lexicon.learning.ParallelText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The lexicon of a corpus, kept in two parts: what was learned, which takes a while and is done
/// when the index is made, and what the installed dictionaries say. Each has a stamp that says what
/// it was made of.
///
/// ```java
/// Lexicon lexicon = new CurrentLexicon(shelf, folder, new WordKeys(), "7").open();
/// ```
///
/// @param keys how words are looked up
/// @param version changes when the keys do
public record CurrentLexicon(DictionaryShelf shelf, Path folder, Keys keys, String version) {
  /// What is known now. What was learned may be older than the corpus, which does no harm; the
  /// dictionaries are as they are.
  public Lexicon open() {
    var installed = new StoredLexicon(folder.resolve("installed"), keys);
    if (!installed.isOf(stampOfDictionaries())) {
      install(installed);
    }
    return new MixedLexicon(List.of(installed, learned()));
  }

  private StoredLexicon learned() {
    return new StoredLexicon(folder.resolve("learned"), keys);
  }

  private String stampOfDictionaries() {
    return version + " " + shelf.stamp();
  }

  private void install(StoredLexicon installed) {
    String stamp = stampOfDictionaries();
    Map<Direction, WordTable> tables = new HashMap<>();
    for (String name : shelf.names()) {
      shelf.dictionary(name).ifPresent(dictionary -> add(dictionary, tables));
    }
    installed.replace(tables, stamp);
  }

  private void add(Dictionary dictionary, Map<Direction, WordTable> tables) {
    Direction direction = dictionary.direction();
    tables.computeIfAbsent(direction, _ -> new WordTable()).mix(dictionary.forth(keys));
    tables.computeIfAbsent(direction.reversed(), _ -> new WordTable()).mix(dictionary.back(keys));
  }

  /// Learns from `corpus`, unless what is known was learned from it as it is.
  ///
  /// @return whether there was anything to learn anew
  public boolean learn(Corpus corpus) {
    StoredLexicon learned = learned();
    List<StoredFile> files = corpus.files();
    String stamp = version + " " + stamp(files);
    if (learned.isOf(stamp)) {
      return false;
    }
    Map<Direction, WordTable> tables = new HashMap<>();
    texts(corpus, files)
        .pairs()
        .forEach((direction, pairs) -> {
          LexiconLearner.Learned words = new LexiconLearner(direction, keys).learn(pairs);
          tables.put(direction, words.forth());
          tables.put(direction.reversed(), words.back());
        });
    learned.replace(tables, stamp);
    return true;
  }

  private static String stamp(List<StoredFile> files) {
    var all = new StringBuilder();
    files.forEach(file -> all.append(file.id()).append(' ').append(file.stamp()).append('\n'));
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static ParallelText texts(Corpus corpus, List<StoredFile> files) {
    var texts = new ParallelText();
    files.forEach(file -> document(corpus, file).ifPresent(texts::add));
    return texts;
  }

  /// Documents that cannot be read teach nothing; the index says which they are.
  private static Optional<Document> document(Corpus corpus, StoredFile file) {
    try {
      return Optional.of(corpus.read(file.id()));
    } catch (UnreadableDocument e) {
      return Optional.empty();
    }
  }
}

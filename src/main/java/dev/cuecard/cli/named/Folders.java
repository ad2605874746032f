package dev.cuecard.cli.named;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.Progress;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.IndexKeeper;
import dev.cuecard.index.LuceneIndex;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.analysis.WordKeys;
import dev.cuecard.index.cluster.ClusterIndex;
import dev.cuecard.index.cluster.ClusterKeeper;
import dev.cuecard.index.cluster.client.ClusterAccess;
import dev.cuecard.index.cluster.client.ClusterAddress;
import dev.cuecard.index.store.IndexRefresh;
import dev.cuecard.index.store.PassageVectors;
import dev.cuecard.lexicon.current.CurrentLexicon;
import dev.cuecard.lexicon.dictionary.DictionaryShelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the corpus and the index of a call are.
public record Folders(Arguments arguments, Console console) {
  /// The corpus to read.
  ///
  /// @throws WrongUsage if the user names one that is not there
  public Corpus corpus() throws WrongUsage {
    Optional<Path> asked = asked("--corpus", "CUECARD_CORPUS");
    if (asked.isPresent() && !Files.isDirectory(asked.get())) {
      throw new WrongUsage("expected a folder with a corpus, got \"" + asked.get() + '"');
    }
    return corpusToFill();
  }

  /// The corpus to write to, which may not be there yet.
  public Corpus corpusToFill() {
    return new Corpus(
        asked("--corpus", "CUECARD_CORPUS").orElseGet(() -> console.home().resolve("corpus")));
  }

  /// The index up to date, opened for one query.
  public PassageIndex index() throws UnusableIndex, WrongUsage {
    try (Progress progress = new Progress(console, "indexing")) {
      return keeper(progress::reached).open(PassageIndex.Use.ONCE);
    }
  }

  /// The index as it is, opened for one query.
  public PassageIndex indexAsItIs() throws UnusableIndex {
    Optional<ClusterAccess> cluster = cluster();
    return cluster.isPresent()
        ? ClusterIndex.open(cluster.get())
        : LuceneIndex.open(indexFolder(), PassageIndex.Use.ONCE);
  }

  /// Where the index is, for people.
  public String indexName() {
    return named().filter(ClusterAddress::isMeant).orElseGet(() -> indexFolder().toString());
  }

  /// Keeps the index.
  public IndexKeeper keeper(IndexRefresh.Progress progress) throws WrongUsage {
    Optional<ClusterAccess> cluster = cluster();
    return cluster.isPresent()
        ? new ClusterKeeper(cluster.get())
        : new CurrentIndex(corpus(), indexFolder(), progress, console::note);
  }

  /// The cluster that has the index, if none of this machine's folders has.
  public Optional<ClusterAccess> cluster() {
    return named()
        .filter(ClusterAddress::isMeant)
        .map(address ->
            new ClusterAccess(
                ClusterAddress.parse(address),
                variable("CUECARD_INDEX_PASSWORD"),
                variable("CUECARD_INDEX_API_KEY"),
                variable("CUECARD_INDEX_CA").map(Path::of)));
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(console.environment().get(name)).filter(value -> !value.isEmpty());
  }

  /// What names the index, a folder or an address.
  private Optional<String> named() {
    return arguments.text("--index").or(() -> variable("CUECARD_INDEX"));
  }

  /// The dictionaries that are installed.
  public DictionaryShelf dictionaries() {
    String folder = console.environment().getOrDefault("CUECARD_DICTIONARIES", "");
    return new DictionaryShelf(
        folder.isEmpty() ? indexFolder().resolveSibling("dictionaries") : Path.of(folder));
  }

  /// What words are in other languages.
  public CurrentLexicon lexicon() {
    return new CurrentLexicon(
        dictionaries(), indexFolder().resolve("lexicon"), new WordKeys(), IndexRefresh.SCHEMA);
  }

  /// The same, and passages found by their meaning.
  ///
  /// @param many how many passages without vectors are too many to make the user wait for
  public PassageIndex index(Optional<PassageVectors> vectors, int many)
      throws UnusableIndex, WrongUsage {
    if (vectors.isEmpty()) {
      return index();
    }
    try (Progress progress = new Progress(console, "indexing")) {
      return keeper(progress::reached).open(PassageIndex.Use.ONCE, vectors.get(), many);
    }
  }

  /// The folder of a sentence model that the user wants instead of the one that comes along.
  public Optional<Path> model() {
    return asked("--model", "CUECARD_MODEL");
  }

  /// Where the index is, or what belongs to it here if a cluster has it. An index belongs to one
  /// corpus: another corpus has its own.
  public Path indexFolder() {
    Path folder =
        named()
            .filter(name -> !ClusterAddress.isMeant(name))
            .map(Path::of)
            .orElseGet(() ->
                asked("--corpus", "CUECARD_CORPUS").isPresent()
                    ? corpusToFill().folder().resolve(".index")
                    : console.home().resolve("index"));
    return isWritable(folder) ? folder : cache(folder);
  }

  /// The index of a corpus on a read-only disk is kept where the user keeps what can be made again.
  private Path cache(Path folder) {
    String name = Integer.toHexString(folder.toAbsolutePath().toString().hashCode());
    return cache().resolve("index-" + name);
  }

  /// The user's folder for what can be made again.
  public Path cache() {
    String cache = console.environment().getOrDefault("XDG_CACHE_HOME", "");
    Path home =
        cache.isEmpty()
            ? Path.of(
                console.environment().getOrDefault("HOME", System.getProperty("user.home", ".")),
                ".cache")
            : Path.of(cache);
    return home.resolve("cuecard");
  }

  private static boolean isWritable(Path folder) {
    Path there = folder.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there != null && Files.isWritable(there);
  }

  private Optional<Path> asked(String option, String variable) {
    return arguments.path(option).or(() -> variable(variable).map(Path::of));
  }
}

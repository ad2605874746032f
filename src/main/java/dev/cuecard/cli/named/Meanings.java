package dev.cuecard.cli.named;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.UnusableModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.store.PassageVectors;
import dev.cuecard.search.QueryMeaning;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The sentence model of a call, where it may be used and can: without one, all is found by its
/// words.
public final class Meanings implements AutoCloseable {
  /// The options that say how to search.
  static final List<String> WAYS = List.of("--lexical", "--semantic", "--hybrid");

  /// So many passages are given their vectors before a search, in a few seconds.
  private static final int FEW = 500;

  private final Folders folders;
  private final Optional<PassageVectors> vectors;
  private final boolean alone;

  private Meanings(Folders folders, Optional<PassageVectors> vectors, boolean alone) {
    this.folders = folders;
    this.vectors = vectors;
    this.alone = alone;
  }

  /// As the options of the call say: by both words and meaning if they say nothing.
  public static Meanings of(Arguments arguments, Console console) throws WrongUsage {
    List<String> ways = WAYS.stream().filter(arguments::has).toList();
    if (ways.size() > 1) {
      throw new WrongUsage("expected one of " + String.join(", ", WAYS) + ", got several");
    }
    Folders folders = new Folders(arguments, console);
    boolean asked = !ways.isEmpty() || arguments.has("--model");
    if (ways.contains("--lexical")) {
      return new Meanings(folders, Optional.empty(), false);
    }
    try {
      return new Meanings(folders, Optional.of(vectors(folders)), ways.contains("--semantic"));
    } catch (UnusableModel e) {
      if (asked) {
        throw new WrongUsage(String.valueOf(e.getMessage()));
      }
      console.note("found by words only: " + e.getMessage());
      return new Meanings(folders, Optional.empty(), false);
    }
  }

  private static PassageVectors vectors(Folders folders) throws UnusableModel, WrongUsage {
    folders.corpus(); // before anything is written beside it
    Path cache = folders.cache().resolve("models");
    Optional<Path> own = folders.model();
    SentenceModel model =
        own.isPresent() ? SentenceModel.from(own.get(), cache) : SentenceModel.bundled(cache);
    return new PassageVectors(model, VectorStore.open(folders.indexFolder(), model));
  }

  /// The index, opened for one query; without a model that can be used, for words only.
  public PassageIndex index() throws UnusableIndex, WrongUsage {
    return folders.index(vectors, FEW);
  }

  /// The index with the vectors of all passages.
  public PassageIndex wholeIndex() throws UnusableIndex, WrongUsage {
    return folders.index(vectors, Integer.MAX_VALUE);
  }

  /// What gives passages their vectors; empty without a model.
  public Optional<PassageVectors> vectors() {
    return vectors;
  }

  public QueryMeaning ofQueries() {
    return vectors.map(made -> QueryMeaning.by(made, alone)).orElse(QueryMeaning.NONE);
  }

  @Override
  public void close() {
    vectors.ifPresent(made -> {
      made.store().close();
      made.model().close();
    });
  }
}

package dev.cuecard.index;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.index.store.IndexBusy;
import dev.cuecard.index.store.IndexRefresh;
import dev.cuecard.index.store.PassageVectors;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps the index of a corpus in a folder, and opens it brought up to date first if the corpus has
/// changed.
public final class CurrentIndex implements IndexKeeper {
  private static final Duration WHEN_THERE_IS_AN_OLD_ONE = Duration.ofSeconds(2);
  private static final Duration WHEN_THERE_IS_NONE = Duration.ofMinutes(10);

  private final Corpus corpus;
  private final Path folder;
  private final IndexRefresh.Progress progress;
  private final Consumer<String> note;

  /// @param note told what the user should know: a broken file of the corpus, an index that could
  ///   not be brought up to date and is searched as it was
  public CurrentIndex(
      Corpus corpus, Path folder, IndexRefresh.Progress progress, Consumer<String> note) {
    this.corpus = corpus;
    this.folder = folder;
    this.progress = progress;
    this.note = note;
  }

  @Override
  public PassageIndex open(PassageIndex.Use use) throws UnusableIndex {
    boolean there = false;
    try {
      PassageIndex index = LuceneIndex.open(folder, use);
      if (isCurrent(index)) {
        return index;
      }
      there = true;
      index.close();
    } catch (UnusableIndex e) {
      there = false; // it is built below
    }
    refresh(there);
    return LuceneIndex.open(folder, use);
  }

  @Override
  public PassageIndex open(PassageIndex.Use use, PassageVectors vectors, int many)
      throws UnusableIndex {
    PassageIndex index = open(use);
    long without = index.withoutVectors(vectors.model().id());
    if (without == 0) {
      return index;
    }
    if (without > many) {
      note.accept(
          without
              + " passages are found by their words only; \"cuecard index\" makes them be found by"
              + " their meaning");
      return index;
    }
    index.close();
    try {
      new IndexRefresh(corpus, folder).addVectors(vectors, WHEN_THERE_IS_AN_OLD_ONE, progress);
    } catch (IndexBusy | UncheckedIOException e) {
      note.accept("not all passages are found by their meaning: " + reason(e));
    }
    return LuceneIndex.open(folder, use);
  }

  @Override
  public Optional<PassageIndex> newer(PassageIndex opened) throws UnusableIndex {
    return isCurrent(opened) ? Optional.empty() : Optional.of(open(PassageIndex.Use.MANY));
  }

  @Override
  public Optional<PassageIndex> completed(PassageIndex opened, PassageVectors vectors)
      throws UnusableIndex {
    return opened.withoutVectors(vectors.model().id()) == 0
        ? Optional.empty()
        : Optional.of(open(PassageIndex.Use.MANY, vectors, Integer.MAX_VALUE));
  }

  private boolean isCurrent(PassageIndex index) {
    return IndexRefresh.isCurrent(index.notes(), corpus.files());
  }

  private void refresh(boolean there) throws UnusableIndex {
    try {
      new IndexRefresh(corpus, folder)
          .run(there ? WHEN_THERE_IS_AN_OLD_ONE : WHEN_THERE_IS_NONE, progress)
          .unreadable()
          .forEach(note);
    } catch (IndexBusy | UncheckedIOException e) {
      String why = reason(e);
      if (!there) {
        throw new UnusableIndex(why, e);
      }
      note.accept("the index is older than the corpus: " + why);
    }
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    return e.getCause() == null ? message : message + ": " + e.getCause().getMessage();
  }
}

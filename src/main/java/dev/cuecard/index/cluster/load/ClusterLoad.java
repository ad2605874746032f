package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.Json;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.form.ClusterSchema;
import dev.cuecard.index.store.IndexRefresh;
import dev.cuecard.index.store.PassageVectors;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes an index on a cluster say what a corpus says. Only files whose stamp differs are read.
/// Several workers may do so at once, each with a [Portion] of the documents. A new index is
/// searched when the last of them has ended; of one that is searched already, what is written is
/// seen whenever a load of it begins or ends. What is broken off goes on where it was: records have
/// ids of their own, and writing one twice is writing it once.
public final class ClusterLoad {
  private final Corpus corpus;
  private final ClusterClient cluster;
  private final Generations generations;
  private final List<String> remarks = new ArrayList<>();

  public ClusterLoad(Corpus corpus, ClusterClient cluster) {
    this.corpus = corpus;
    this.cluster = cluster;
    this.generations = new Generations(cluster);
  }

  /// Loads a portion of the corpus.
  ///
  /// @param vectors by which passages are found by their meaning
  /// @throws ClusterFailed if the cluster cannot be loaded
  public IndexRefresh.Report run(
      Portion portion,
      Optional<PassageVectors> vectors,
      ClusterSchema.Size size,
      IndexRefresh.Progress progress) {
    List<StoredFile> files = corpus.files();
    boolean mayBeEmpty = portion instanceof Portion.Own && Files.isDirectory(corpus.folder());
    if (files.isEmpty() && !mayBeEmpty) {
      throw nothing();
    }
    Capabilities.check(cluster, vectors.isPresent());
    try {
      return load(files, portion, vectors, size, progress);
    } catch (ClusterFailed e) {
      throw e.isMissing() ? Generations.gone(cluster.index()) : e;
    }
  }

  private ClusterFailed nothing() {
    return new ClusterFailed("expected a corpus with documents, got none in " + corpus.folder());
  }

  private IndexRefresh.Report load(
      List<StoredFile> files,
      Portion portion,
      Optional<PassageVectors> vectors,
      ClusterSchema.Size size,
      IndexRefresh.Progress progress) {
    ClusterSchema schema =
        new ClusterSchema(
            vectors.map(
                made -> new ClusterSchema.Model(made.model().id(), made.model().dimensions())));
    String index = generations.toFill(schema, size);
    refresh(index); // what a load wrote that was broken off is there
    LoadedDocuments before = LoadedDocuments.of(cluster, index);
    List<StoredFile> changed =
        files.stream()
            .filter(file -> portion.loads(file.id()) && !before.has(file, portion))
            .toList();
    Set<String> gone = before.gone(files, portion);
    gone.removeIf(id -> Files.exists(corpus.path(id))); // it may be new
    if (files.isEmpty() && !gone.isEmpty()) {
      throw nothing();
    }
    LastPassages last =
        LastPassages.of(
            cluster,
            index,
            Stream.concat(changed.stream().map(StoredFile::id), gone.stream()).toList());
    List<String> unreadable =
        new DocumentLoad(corpus, cluster, index, portion, last, vectors).load(changed, progress);
    remove(gone, last, index);
    refresh(index);
    if (isWhole(index, files, portion)) {
      new Succession(cluster, generations).publish(index, schema, IndexRefresh.notes(files));
    }
    remarks.addAll(remarks(before.ofOthers(files, portion)));
    return new IndexRefresh.Report(changed.size() - unreadable.size(), gone.size(), unreadable);
  }

  /// What is to be known when it has run, beside its report.
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  private List<String> remarks(long others) {
    List<String> all = new ArrayList<>();
    for (String index : generations.unfinished()) {
      all.add(index + " is not searched yet: it waits for other workers, or was left by one");
    }
    if (others > 0) {
      all.add(
          others + " documents are left alone that workers have in corpora of their own (--own)");
    }
    return all;
  }

  /// Whether there is an index that is searched, this one or the one before.
  public boolean isSearched() {
    return generations.current().isPresent();
  }

  private void remove(Set<String> gone, LastPassages last, String index) {
    BlockWriter writer = new BlockWriter(cluster, index);
    gone.forEach(id -> writer.delete(id, last.of(id)));
    writer.send();
  }

  private void refresh(String index) {
    cluster.post("/" + index + "/_refresh", Json.object());
  }

  /// Whether every file that can be read is there, whoever wrote it, and what others have of their
  /// own.
  private boolean isWhole(String index, List<StoredFile> files, Portion portion) {
    if (portion instanceof Portion.Own own) {
      LoadedPortions loaded = new LoadedPortions(cluster, index);
      loaded.add(own);
      return loaded.hasAllBeside(own);
    }
    LoadedDocuments now = LoadedDocuments.of(cluster, index);
    return files.stream().filter(file -> !now.has(file)).noneMatch(this::isReadable);
  }

  private boolean isReadable(StoredFile file) {
    try {
      corpus.read(file.id());
      return true;
    } catch (UnreadableDocument e) {
      return false;
    }
  }
}

package dev.cuecard.ingest;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.passage.Strands;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads sources into the corpus, one after the other; what went wrong with one does not stop the
/// next.
public final class Ingest {
  private final Corpus corpus;
  private final CorpusWriter writer;
  private final SourceReader reader;
  private final InputStream standardInput;
  private final Bundles bundles;

  /// @param writer held open by the caller, who thereby says when all is stored
  public Ingest(
      Corpus corpus, CorpusWriter writer, SourceReader reader, InputStream standardInput) {
    this.corpus = corpus;
    this.writer = writer;
    this.reader = reader;
    this.standardInput = standardInput;
    this.bundles = new Bundles(corpus);
  }

  /// Reads and stores `files`, telling `each` what became of it as it is done. Lists of
  /// translations come last, when the bundles they belong to are there.
  public void run(List<SourceFile> files, Consumer<Ingested> each) {
    List<SourceFile> translations = new ArrayList<>();
    for (SourceFile file : files) {
      Optional<Reading> reading = read(file, each);
      if (reading.isPresent() && isForLater(file, reading.get())) {
        translations.add(file);
      } else {
        reading.ifPresent(read -> each.accept(store(file, read)));
      }
    }
    for (SourceFile file : translations) {
      read(file, each).ifPresent(reading -> each.accept(store(file, reading)));
    }
  }

  private static boolean isForLater(SourceFile file, Reading reading) {
    return file.path().isPresent() && reading.document().map(Merge::isTranslations).orElse(false);
  }

  private Optional<Reading> read(SourceFile file, Consumer<Ingested> each) {
    if (file.path().map(this::isOurs).orElse(false)) {
      each.accept(Ingested.not(file, "is a document of this corpus"));
      return Optional.empty();
    }
    try {
      return Optional.of(reader.read(file.bytes(standardInput), file.uri(corpus)));
    } catch (IOException e) {
      each.accept(Ingested.not(file, "cannot be read: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private boolean isOurs(java.nio.file.Path file) {
    return file.toAbsolutePath().normalize().startsWith(corpus.folder().resolve("documents"));
  }

  private Ingested store(SourceFile file, Reading reading) {
    if (reading.document().isEmpty()) {
      return Ingested.not(file, "not recognised as a transcript, page or report");
    }
    if (reading.hasErrors() && isEmpty(reading.document().get())) {
      return Ingested.failed(file, reading);
    }
    Document fresh = bundles.homeOf(reading.document().get());
    Document merged = stored(fresh.id()).map(old -> Merge.of(old, fresh)).orElse(fresh);
    CorpusWriter.Outcome outcome = writer.store(merged);
    bundles.stored(merged);
    return new Ingested(
        file.name(),
        Ingested.Status.valueOf(outcome.name().toUpperCase(Locale.ROOT)),
        Optional.of(merged.id()),
        reading.format(),
        "",
        reading.problems());
  }

  /// Whether nothing could be read: what is stored is not replaced by that.
  private static boolean isEmpty(Document document) {
    return Strands.of(document).isEmpty() && Bundles.of(document).isEmpty();
  }

  /// What the corpus has under this id; a file that cannot be read is replaced.
  private Optional<Document> stored(String id) {
    if (!Files.exists(corpus.path(id))) {
      return Optional.empty();
    }
    try {
      return Optional.of(corpus.read(id));
    } catch (UnreadableDocument e) {
      return Optional.empty();
    }
  }
}

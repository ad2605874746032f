package dev.cuecard.ingest;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.corpus.Part;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.fetch.UserAgent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder with files to ingest, and a corpus to ingest them into.
record Desk(Path folder, Corpus corpus, SourceReader reader) {
  /// Never asked.
  private static final Web WEB =
      new Web(new UserAgent("test", Optional.empty()), List.of(), List.of());

  static Desk in(Path folder) {
    return new Desk(folder, new Corpus(folder.resolve("corpus")), SourceReader.asFound());
  }

  Desk with(SourceReader other) {
    return new Desk(folder, corpus, other);
  }

  /// The same files, and another corpus.
  Desk into(String name) {
    return new Desk(folder, new Corpus(folder.resolve(name)), reader);
  }

  void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the names, below the folder, mean.
  SourceFinder.Found find(String... names) {
    return SourceFinder.sources(Stream.of(names).map(name -> folder + "/" + name).toList());
  }

  List<Ingested> ingest(String... names) {
    return ingest(Part.WHOLE, names);
  }

  /// Stores what belongs to a part.
  List<Ingested> ingest(Part part, String... names) {
    return run(part, find(names).inputs(), "");
  }

  List<Ingested> ingestStandardInput(String text) {
    return run(Part.WHOLE, SourceFinder.sources(List.of("-")).inputs(), text);
  }

  private List<Ingested> run(Part part, List<Input> inputs, String standardInput) {
    List<Ingested> results = new ArrayList<>();
    var in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    try (CorpusWriter writer = corpus.writer("test", Duration.ZERO, _ -> {})) {
      var ingest = new Ingest(corpus, writer, reader, in, WEB, results::add).only(part);
      inputs.forEach(ingest::read);
      ingest.end();
    } catch (CorpusLocked e) {
      throw new AssertionError(e);
    }
    return results;
  }

  /// The only document of the corpus.
  Document only() {
    List<Document> all = documents();
    if (all.size() != 1) {
      throw new AssertionError("expected one document, got " + all);
    }
    return all.getFirst();
  }

  List<Document> documents() {
    return corpus.files().stream().map(StoredFile::id).map(this::document).toList();
  }

  private Document document(String id) {
    try {
      return corpus.read(id);
    } catch (UnreadableDocument e) {
      throw new AssertionError(e);
    }
  }
}

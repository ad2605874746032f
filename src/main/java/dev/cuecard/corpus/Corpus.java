package dev.cuecard.corpus;

import dev.cuecard.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/// The documents, one JSON file each under `documents/` in a folder. Reading needs no lock: files
/// are only ever replaced whole. Writing goes through [#writer], which one process holds at a time.
///
/// ```java
/// Corpus corpus = new Corpus(Path.of("corpus"));
/// for (StoredFile file : corpus.files()) {
///   Document document = corpus.read(file.id());
/// }
/// ```
public final class Corpus {
  static final String EXTENSION = ".json";

  private final Path folder;

  public Corpus(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /// The folder it lives in; sources inside it are named relative to it.
  public Path folder() {
    return folder;
  }

  Path documents() {
    return folder.resolve("documents");
  }

  /// Where the document of this id is or would be.
  public Path path(String id) {
    return documents().resolve(id + EXTENSION);
  }

  /// All stored documents by id, without opening them: one look at each file's attributes.
  public List<StoredFile> files() {
    List<StoredFile> files = new ArrayList<>();
    if (Files.isDirectory(documents())) {
      try {
        Files.walkFileTree(
            documents(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), 1, new Lister(files));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot list " + documents(), e);
      }
    }
    files.sort(null);
    return files;
  }

  private static final class Lister extends SimpleFileVisitor<Path> {
    private final List<StoredFile> files;

    Lister(List<StoredFile> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (name.endsWith(EXTENSION) && !name.startsWith(".") && attributes.isRegularFile()) {
        files.add(
            new StoredFile(
                name.substring(0, name.length() - EXTENSION.length()),
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE; // removed between being listed and being looked at
    }
  }

  /// The document of this id.
  ///
  /// @throws UnreadableDocument if its file is gone or is not a document of this schema
  public Document read(String id) throws UnreadableDocument {
    Path file = path(id);
    try {
      Document document = parse(Files.readAllBytes(file));
      if (!document.id().equals(id)) {
        throw new IllegalArgumentException(
            "id: expected \"" + id + "\" as the file's name says, got \"" + document.id() + '"');
      }
      return document;
    } catch (NoSuchFileException e) {
      throw new UnreadableDocument(file, "no such document");
    } catch (IOException e) {
      throw new UnreadableDocument(file, "cannot be read: " + e.getMessage());
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new UnreadableDocument(
          file,
          (at == null ? "" : at.getLineNr() + ":" + at.getColumnNr() + ": ")
              + "expected JSON, got "
              + e.getOriginalMessage().replaceFirst(" \\(start marker at .*", ""));
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocument(file, String.valueOf(e.getMessage()));
    }
  }

  /// The text of the file that stores `document`.
  public static String toText(Document document) {
    return Json.pretty(DocumentWriter.toJson(document));
  }

  /// The document that [#toText] wrote.
  ///
  /// @throws IllegalArgumentException if it is JSON but not a document of this schema
  /// @throws JacksonException if it is not JSON
  public static Document parse(byte[] text) {
    return DocumentParser.fromJson(Json.field(text));
  }

  /// Opens the corpus for writing, making the folder if there is none.
  ///
  /// @param purpose what is being done, for others who wait: `ingest`
  /// @param patience how long to wait for another writer
  /// @param waiting told once who holds the lock, when it is held
  /// @throws CorpusLocked if it is still held after that
  public CorpusWriter writer(String purpose, Duration patience, Consumer<String> waiting)
      throws CorpusLocked {
    try {
      Files.createDirectories(documents());
      return new CorpusWriter(
          this, CorpusLock.acquire(folder.resolve(".lock"), purpose, patience, waiting));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }
}

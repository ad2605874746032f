package dev.cuecard.corpus;

import dev.cuecard.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Writes documents. Each is written beside its place, forced to the disk and moved there in one
/// step, so that at every moment the corpus holds either the old document or the new one.
public final class CorpusWriter implements AutoCloseable {
  private static final String UNFINISHED = ".unfinished-";

  /// What storing a document changed.
  public enum Outcome {
    NEW,
    UPDATED,
    UNCHANGED
  }

  private final Corpus corpus;
  private final CorpusLock lock;

  CorpusWriter(Corpus corpus, CorpusLock lock) throws IOException {
    this.corpus = corpus;
    this.lock = lock;
    removeWhatACrashLeft();
  }

  private void removeWhatACrashLeft() throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(corpus.documents(), UNFINISHED + "*")) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }

  /// Stores `document` under its id; its file is not touched if it already says the same.
  public Outcome store(Document document) {
    if (!document.id().matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*")) {
      throw new IllegalStateException("not an id: " + document.id());
    }
    Path file = corpus.path(document.id());
    byte[] text = Corpus.toText(document).getBytes(StandardCharsets.UTF_8);
    try {
      boolean existed = Files.exists(file);
      if (existed && Arrays.equals(Files.readAllBytes(file), text)) {
        return Outcome.UNCHANGED;
      }
      replace(file, text);
      return existed ? Outcome.UPDATED : Outcome.NEW;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void replace(Path file, byte[] text) throws IOException {
    Path unfinished = file.resolveSibling(UNFINISHED + file.getFileName());
    try (FileChannel out =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Removes the document of this id; says whether there was one.
  public boolean remove(String id) {
    try {
      return Files.deleteIfExists(corpus.path(id));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + corpus.path(id), e);
    }
  }

  /// Forces the folder itself to the disk, after which nothing stored can be lost, and lets the
  /// next writer in.
  @Override
  public void close() {
    try (lock;
        FileChannel folder = FileChannel.open(corpus.documents(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot finish writing to " + corpus.documents(), e);
    }
  }
}

package dev.cuecard.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.RandomDocuments;
import dev.cuecard.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Who may write, and what writing leaves.
@Timeout(30)
class WritersTest {
  private static final Duration NONE = Duration.ZERO;

  @TempDir private Path folder;
  private Corpus corpus;
  private final Document document = new RandomDocuments(3).next();
  private final List<String> told = new CopyOnWriteArrayList<>();

  @BeforeEach
  void anEmptyCorpus() {
    corpus = new Corpus(folder.resolve("corpus"));
  }

  private CorpusWriter writer(String purpose, Duration patience) throws CorpusLocked {
    return corpus.writer(purpose, patience, told::add);
  }

  @Test
  void aDocumentIsNewThenUnchangedThenUpdated() throws Exception {
    try (CorpusWriter writer = writer("test", NONE)) {
      assertThat(writer.store(document)).isEqualTo(CorpusWriter.Outcome.NEW);
      assertThat(writer.store(document)).isEqualTo(CorpusWriter.Outcome.UNCHANGED);
      Document other = document.with(document.about().withCollection("another"));
      assertThat(writer.store(other)).isEqualTo(CorpusWriter.Outcome.UPDATED);
      assertThat(corpus.read(document.id())).isEqualTo(other);
    }
  }

  @Test
  void aDocumentThatSaysTheSameIsNotWrittenAgain() throws Exception {
    try (CorpusWriter writer = writer("test", NONE)) {
      writer.store(document);
      List<StoredFile> before = corpus.files();
      writer.store(document);
      assertThat(corpus.files()).isEqualTo(before);
    }
  }

  @Test
  void aDocumentIsRemovedOnce() throws Exception {
    try (CorpusWriter writer = writer("test", NONE)) {
      writer.store(document);
      assertThat(writer.remove(document.id())).isTrue();
      assertThat(writer.remove(document.id())).isFalse();
    }
    assertThat(corpus.files()).isEmpty();
  }

  @Test
  void anIdThatIsNoFileNameIsRefused() throws Exception {
    try (CorpusWriter writer = writer("test", NONE)) {
      Document outside = document.with(document.about().withId("../outside"));
      assertThatThrownBy(() -> writer.store(outside)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void theNextWriterRemovesWhatACrashLeft() throws Exception {
    Files.createDirectories(corpus.documents());
    Path unfinished = corpus.documents().resolve(".unfinished-talk-1.json");
    Files.writeString(unfinished, "{\"schema\": ");

    assertThat(corpus.files()).isEmpty();
    writer("test", NONE).close();

    assertThat(unfinished).doesNotExist();
  }

  @Test
  void theSecondWriterIsToldWhoTheFirstIsAndGivesUp() throws Exception {
    try (CorpusWriter _ = writer("ingest", NONE)) {
      assertThatThrownBy(() -> writer("remove", Duration.ofMillis(200)))
          .isInstanceOf(CorpusLocked.class)
          .hasMessageStartingWith(
              "the corpus is being written to by process " + pid() + " (ingest");
    }
    assertThat(told)
        .singleElement()
        .asString()
        .matches("process " + pid() + " \\(ingest, since \\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z\\)");
  }

  @Test
  void theSecondWriterWaitsForTheFirst() throws Exception {
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<CorpusWriter> second;
      try (CorpusWriter first = writer("ingest", NONE)) {
        second = threads.submit(() -> writer("remove", Duration.ofSeconds(20)));
        while (told.isEmpty()) {
          Thread.sleep(5);
        }
        first.store(document);
        assertThat(second).isNotDone();
      }
      try (CorpusWriter writer = second.get()) {
        assertThat(writer.store(document)).isEqualTo(CorpusWriter.Outcome.UNCHANGED);
      }
    }
  }

  @Test
  void oneWhoGaveUpDoesNotLetAnotherProcessIn() throws Exception {
    try (CorpusWriter _ = writer("ingest", NONE)) {
      assertThatThrownBy(() -> writer("remove", NONE)).isInstanceOf(CorpusLocked.class);

      assertThat(anotherProcessGetsTheLock()).isFalse();
    }
    assertThat(anotherProcessGetsTheLock()).isTrue();
  }

  private boolean anotherProcessGetsTheLock() throws IOException, InterruptedException {
    String program =
        """
        void main(String[] args) throws Exception {
          try (var file = new java.io.RandomAccessFile(args[0], "rw")) {
            System.exit(file.getChannel().tryLock() == null ? 1 : 0);
          }
        }
        """;
    Path source = Files.writeString(folder.resolve("Lock.java"), program);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path lock = corpus.folder().resolve(".lock");
    return new ProcessBuilder(java.toString(), source.toString(), lock.toString())
            .inheritIO()
            .start()
            .waitFor()
        == 0;
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }
}

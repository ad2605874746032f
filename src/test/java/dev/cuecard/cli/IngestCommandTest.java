package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Schemas;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What ingest and inspect report.
class IngestCommandTest {
  @TempDir private Path home;
  private Path talks;
  private Program program;

  @BeforeEach
  void aFolderOfTalks() throws IOException {
    program = Program.in(home);
    talks = Files.createDirectory(home.resolve("talks"));
    Files.writeString(
        talks.resolve("a.en.srt"),
        """
        1
        00:00:01,000 --> 00:00:02,500
        Good morning.
        """);
    Files.writeString(
        talks.resolve("b.en.vtt"),
        """
        WEBVTT

        00:00:01.000 -> 00:00:02.000
        Lost

        00:00:03.000 --> 00:00:04.000
        Kept
        """);
    Files.writeString(talks.resolve("notes.log"), "Buy milk\n");
  }

  private Answer run(String... arguments) {
    Answer answer = program.run(arguments);
    return new Answer(
        answer.code(), answer.out().replace(home + "/", ""), answer.err().replace(home + "/", ""));
  }

  @Test
  void theReportHasALineASource() {
    Answer answer = run("ingest", talks + "/a.en.srt", talks + "/notes.log", talks + "/nope.srt");

    assertThat(answer)
        .isEqualTo(
            new Answer(
                ExitCode.UNREADABLE,
                """
                new        talks/a.en.srt  →  a-ID  (srt)
                failed     talks/notes.log  expected a transcript, page or report, got text of another kind
                1 new, 1 failed, 1 not there
                """
                    .replace("a-ID", id("a-")),
                """
                cuecard: talks/nope.srt: no such file or folder
                cuecard: talks/notes.log: expected a transcript, page or report, got text of another kind
                """));
  }

  private String id(String beginning) {
    try (var files = Files.list(home.resolve("corpus/documents"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .filter(name -> name.startsWith(beginning))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aProblemIsNamedByLineAndColumnAndTheRestIsStored() {
    Answer answer = run("ingest", talks + "/b.en.vtt");

    assertThat(answer.err())
        .isEqualTo("cuecard: talks/b.en.vtt:3:1: a block without cue timings, kept as it is\n");
    assertThat(program.run("show", "b-").out()).contains("Kept");
  }

  @Test
  void aCueWithoutWordsIsNotShown() throws IOException {
    Files.writeString(
        talks.resolve("c.en.vtt"),
        """
        WEBVTT

        00:01.000 --> 00:02.000
        Hello

        00:02.000 --> 00:03.000

        00:03.000 --> 00:04.000
        again
        """);
    run("ingest", talks + "/c.en.vtt");

    assertThat(program.run("show", "c-").out()).containsPattern("Hello\\n +0:03.000  again\\n$");
  }

  @Test
  void aWatchedFolderIsReadAsItChanges() throws Exception {
    Thread watching = new Thread(() -> program.run("ingest", "--watch", talks.toString()));
    watching.start();
    try {
      await(() -> Files.exists(home.resolve("corpus/documents")) && ids().size() == 2);
      Files.copy(talks.resolve("a.en.srt"), talks.resolve("later.en.srt"));
      await(() -> ids().size() == 3);
    } finally {
      watching.interrupt();
      watching.join();
    }
    assertThat(ids()).anyMatch(id -> id.startsWith("later-"));
    assertThat(program.run("ingest", "--watch", "--json", talks.toString()).code())
        .isEqualTo(ExitCode.USAGE);
  }

  private List<String> ids() {
    try (var files = Files.list(home.resolve("corpus/documents"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(BooleanSupplier isDone) throws InterruptedException {
    for (int i = 0; i < 300 && !isDone.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertThat(isDone.getAsBoolean()).isTrue();
  }

  @Test
  void whatIsExportedIsIngestedTheSame() throws IOException {
    run("ingest", talks.toString());
    Answer exported = program.run("export");
    Path lines = Files.writeString(home.resolve("corpus.jsonl"), exported.out());
    Path other = home.resolve("other");

    assertThat(exported.out().lines()).hasSize(2);
    assertThat(run("ingest", lines.toString(), "--corpus", other.toString()).out())
        .endsWith("2 new\n");
    for (String id : ids()) {
      assertThat(other.resolve("documents").resolve(id))
          .hasSameTextualContentAs(home.resolve("corpus/documents").resolve(id));
    }
    assertThat(run("ingest", lines.toString()).out()).endsWith("2 unchanged\n");
    assertThat(run("export", "a-").out().lines()).hasSize(1);
    assertThat(run("export", "--collection", "none").code()).isEqualTo(ExitCode.NOTHING);
  }

  @Test
  void ofAnArchiveOneLineCountsWhatWasRead() throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(talks.resolve("talks.zip")))) {
      zip.putNextEntry(new ZipEntry("a.en.srt"));
      zip.write(Files.readAllBytes(talks.resolve("a.en.srt")));
      zip.putNextEntry(new ZipEntry("notes.log"));
      zip.write(Files.readAllBytes(talks.resolve("notes.log")));
    }
    assertThat(run("ingest", talks + "/talks.zip").out())
        .isEqualTo(
            """
            read       talks/talks.zip  1 new, 1 skipped
            1 new, 1 skipped
            """);
    Schemas.accept("ingest", program.run("ingest", "--json", talks + "/talks.zip").out());
  }

  @Test
  void aFolderIsReadWhole() {
    Answer answer = run("ingest", talks.toString());

    assertThat(answer.out())
        .contains(
            "skipped    talks/notes.log  expected a transcript, page or report, got text of another kind\n")
        .contains("2 new, 1 skipped");
    assertThat(run("ingest", talks.toString()).out()).contains("2 unchanged, 1 skipped");
  }

  @Test
  void standardInputIsRead() {
    Answer answer = program.reading("1\n00:00:01,000 --> 00:00:02,000\nHello\n").run("ingest", "-");

    assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    assertThat(answer.out()).startsWith("new        standard input  →  ");
  }

  @Test
  void jsonIsOfItsSchema() {
    Schemas.accept("ingest", program.run("ingest", "--json", talks.toString()).out());
    Schemas.accept(
        "ingest", program.run("ingest", "--json", talks + "/notes.log", talks + "/nope").out());
  }

  @Test
  void inspectShowsARowAFile() {
    Answer answer = run("inspect", talks + "/a.en.srt", talks + "/notes.log");

    assertThat(answer.out().replaceFirst("file +format", "file  format"))
        .isEqualTo(
            """
            file  format   encoding  language  cues  start     end       characters  problems
            talks/a.en.srt   srt      utf-8     en        1     0:01.000  0:02.500  13          0
            talks/notes.log  unknown  utf-8     -         -     -         -         0           1
            """);
  }

  @Test
  void inspectWritesALineOfJsonAFile() {
    Answer answer = run("inspect", "--json", talks.toString());

    assertThat(answer.out().lines())
        .hasSize(3)
        .allSatisfy(line -> Schemas.accept("inspection", line));
    assertThat(answer.out())
        .startsWith(
            "{\"shape\":\"inspection\",\"version\":1,\"path\":\"talks/a.en.srt\",\"format\":\"srt\","
                + "\"encoding\":\"utf-8\",\"language\":\"en\",\"cues\":1,\"start\":1000,\"end\":2500,"
                + "\"characters\":13,\"problems\":[]}\n");
  }

  @Test
  void inspectStoresNothing() {
    run("inspect", talks.toString());

    assertThat(home.resolve("corpus")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/4", "5/4", "x", "1/0", "3"})
  void aPartThatThereIsNotIsRefused(String part) {
    Answer answer = run("ingest", talks.toString(), "--part", part);

    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.err())
        .startsWith(
            "cuecard: expected a part such as 3/16 with --part, got \"%s\"\n".formatted(part));
  }
}

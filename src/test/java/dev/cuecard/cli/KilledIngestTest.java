package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.console.ExitCode;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a process of its own, killed while it writes.
class KilledIngestTest {
  private static final int TALKS = 600;
  private static final int ROUNDS = 5;

  @TempDir private Path folder;
  private Path talks;
  private Path home;

  @BeforeEach
  void manyTalks() throws IOException {
    home = folder.resolve("home");
    talks = Files.createDirectory(folder.resolve("talks"));
    for (int i = 0; i < TALKS; i++) {
      String cue = "\n00:00:01.000 --> 00:00:02.000\nTalk number %d.\n".formatted(i);
      Files.writeString(talks.resolve("talk%03d.en.vtt".formatted(i)), "WEBVTT\n" + cue.repeat(60));
    }
  }

  @Test
  void whateverWasStoredIsThereAndWholeAndTheNextRunGoesOn() throws Exception {
    Random random = new Random(10);
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int before = stored();
      Process ingest = ingest();
      while (ingest.isAlive() && stored() == before) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(1, 60));
      ingest.destroyForcibly();
      assertThat(ingest.waitFor(20, TimeUnit.SECONDS)).isTrue();
      killed += stored() < TALKS ? 1 : 0;

      everyFileIsWhole();
      everythingReportedIsThere(Files.readAllLines(folder.resolve("report")));
    }
    assertThat(killed).isPositive();

    assertThat(ingest().waitFor()).isEqualTo(ExitCode.FINE);
    List<String> report = Files.readAllLines(folder.resolve("report"));
    assertThat(report).hasSize(TALKS + 1);
    everythingReportedIsThere(report);
    everyFileIsWhole();
    assertThat(stored()).isEqualTo(TALKS);
    assertThat(unfinished()).isZero();
  }

  private Process ingest() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dcuecard.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            Cuecard.class.getName(),
            "ingest",
            talks.toString())
        .redirectOutput(folder.resolve("report").toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private Corpus corpus() {
    return new Corpus(home.resolve("corpus"));
  }

  private int stored() {
    return corpus().files().size();
  }

  private long unfinished() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("corpus/documents"))) {
      return files.filter(file -> file.getFileName().toString().startsWith(".")).count();
    }
  }

  private void everyFileIsWhole() throws Exception {
    for (StoredFile file : corpus().files()) {
      assertThat(corpus().read(file.id()).id()).isEqualTo(file.id());
    }
  }

  private void everythingReportedIsThere(List<String> report) {
    assertThat(report)
        .filteredOn(line -> line.endsWith("(vtt)"))
        .allSatisfy(
            line -> assertThat(corpus().path(line.replaceAll(".*→ +| +\\(.*", ""))).exists());
  }
}

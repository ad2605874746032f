package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Schemas;
import dev.cuecard.SharedFiles;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideCommandTest {
  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void theShippedCorpus() {
    program = Program.withSample(home);
  }

  @Test
  void theGuideInTheDocumentationIsTheOneThatIsMade() {
    assertThat(program.run("guide", "asking-open-questions"))
        .isEqualTo(
            Answer.found(SharedFiles.text(Path.of("docs", "guide", "asking-open-questions.md"))));
  }

  @Test
  void aGuideIsMadeInEveryLanguageThatHasATrack() {
    for (String language : new String[] {"en", "es", "fr", "ru", "ar", "zh"}) {
      Answer answer = program.run("guide", "asking", "--language", language, "--json");
      Schemas.accept("guide", answer.out());
      assertThat(answer.out()).contains("\"language\": \"" + language + "\"");
    }
  }

  @Test
  void aWholeCourseHasAllItsVideosAndExercises() {
    Answer answer = program.run("guide", "--collection", "Recording Oral", "--json");
    Schemas.accept("guide", answer.out());
    assertThat(answer.out())
        .contains("\"title\": \"Asking open questions\"", "\"title\": \"Consent and sharing\"")
        .contains("What do we call the record of where a recording comes from");
  }

  @Test
  void severalFormatsAreWrittenToAFolder() throws IOException {
    Path folder = home.resolve("guides");
    Answer answer =
        program.run(
            "guide",
            "asking",
            "--language",
            "ar",
            "--format",
            "md,html,pdf,json",
            "--out",
            folder.toString());
    assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    assertThat(answer.out()).isEmpty();
    Path page = folder.resolve("طرح-الأسئلة-المفتوحة.ar.html");
    assertThat(Files.readString(page)).contains("<html lang=\"ar\" dir=\"rtl\">");
    assertThat(folder.resolve("طرح-الأسئلة-المفتوحة.ar.pdf")).isNotEmptyFile();
    byte[] before = Files.readAllBytes(page);
    program.run("guide", "asking", "--language", "ar", "--out", page.toString());
    assertThat(page).hasBinaryContent(before);
  }

  @Test
  void aFileIsWrittenAsItsEndingSaysInAnyCase() {
    Path file = home.resolve("Guide.PDF");
    program.run("guide", "asking", "--out", file.toString());
    assertThat(file).isRegularFile().content(StandardCharsets.ISO_8859_1).startsWith("%PDF");
  }

  @Test
  void aDocumentThatCannotBeReadIsNotAnEmptyGuide() throws IOException {
    Path broken = home.resolve("corpus").resolve("documents").resolve("broken.json");
    Files.writeString(broken, "{");
    for (String[] call :
        new String[][] {
          {"guide", "--collection", "oral", "--language", "it"},
          {"guide", "--collection", "oral", "--lint"}
        }) {
      assertThat(program.run(call).code()).isEqualTo(ExitCode.UNREADABLE);
    }
  }

  @Test
  void whatAGuideLacksIsFound() {
    Answer answer = program.run("guide", "asking", "--lint");
    assertThat(answer.code()).isEqualTo(ExitCode.NOTHING);
    assertThat(answer.out().lines())
        .contains("undefined term: recorder")
        .allMatch(line -> line.startsWith("undefined term: "));
  }

  @Test
  void aGuideIsMadeOfAFile() {
    String subtitles =
        """
        1
        00:00:01,000 --> 00:00:20,000
        A sound check is a short recording that tells what the room sounds like.
        """;
    assertThat(program.reading(subtitles).run("guide", "-", "--language", "en").out())
        .contains("A sound check is a short recording");
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    assertThat(program.run("guide"))
        .isEqualTo(
            Answer.failed(
                ExitCode.USAGE, "cuecard: expected DOCUMENTs, a FILE, or --collection\n"));
    assertThat(program.run("guide", "asking", "--format", "pdf"))
        .isEqualTo(Answer.failed(ExitCode.USAGE, "cuecard: expected --out with pdf\n"));
    assertThat(program.run("guide", "asking", "--format", "docx").err())
        .startsWith("cuecard: expected some of md, html, pdf, json with --format");
    assertThat(program.run("guide", "asking", "--lint", "--json"))
        .isEqualTo(Answer.failed(ExitCode.USAGE, "cuecard: expected --lint or --json, got both\n"));
    assertThat(program.run("guide", "asking", "--language", "it"))
        .isEqualTo(
            Answer.failed(
                ExitCode.NOTHING,
                "cuecard: nothing to make a guide of in it; there is ar, en, es, fr, ru, zh\n"));
  }
}

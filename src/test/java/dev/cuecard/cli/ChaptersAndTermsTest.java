package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Schemas;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChaptersAndTermsTest {
  private static final String SUBTITLES =
      """
      1
      00:00:01,000 --> 00:00:20,000
      A sound check is a short recording. Do a sound check.

      2
      00:00:20,000 --> 00:00:40,000
      Now let's talk about the archive. The archive keeps tapes.
      """;

  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void theShippedCorpus() {
    program = Program.withSample(home);
  }

  @Test
  void chaptersOfEveryFormatAreOfTheSameTimes() {
    assertThat(program.run("chapters", "asking", "--count", "3").out().lines())
        .startsWith("Asking open questions", "asking-open-questions-8p35 · en", "")
        .hasSize(6);
    assertThat(program.run("chapters", "asking", "--count", "3", "--format", "youtube").out())
        .startsWith("0:00 ")
        .hasLineCount(3);
    Schemas.accept("chapters", program.run("chapters", "asking", "--json").out());
  }

  @Test
  void chaptersAreMadeInEveryLanguage() {
    for (String language : new String[] {"en", "es", "fr", "ru", "ar", "zh"}) {
      Answer answer = program.run("chapters", "asking", "--language", language, "--json");
      Schemas.accept("chapters", answer.out());
      assertThat(answer.out()).contains("\"language\": \"" + language + "\"");
    }
  }

  @Test
  void chaptersOfAFileNeedNoCorpus() throws IOException {
    Path file = Files.writeString(home.resolve("talk.en.srt"), SUBTITLES);
    assertThat(program.run("chapters", file.toString(), "--count", "2", "--format", "youtube"))
        .isEqualTo(
            new Answer(
                ExitCode.NOTHING,
                "0:00 Sound check\n0:20 The archive\n",
                "cuecard: YouTube expects at least 3 chapters, got 2\n"));
  }

  @Test
  void chaptersOfWhatIsNoRecordingAreRefused() {
    assertThat(program.run("chapters", "bug-4021"))
        .isEqualTo(
            Answer.failed(ExitCode.USAGE, "cuecard: expected a recording, got bug-4021: bug\n"));
    assertThat(program.run("chapters", "asking", "--format", "dvd").err())
        .startsWith("cuecard: expected one of text, vtt, youtube");
    assertThat(program.run("chapters", "asking", "--count", "0").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void termsOfStandardInputAreShownWithTheirPlaces() {
    assertThat(program.reading(SUBTITLES).run("terms", "-", "--limit", "2").out().lines().skip(3))
        .containsExactly(
            "archive ×2  0:20, 0:31",
            "sound check ×2  0:01, 0:13",
            "    “A sound check is a short recording.”");
  }

  @Test
  void termsOfAnyDocumentAreWrittenAsJson() {
    for (String id : new String[] {"asking", "bug-4021", "what-consent"}) {
      Schemas.accept("terms", program.run("terms", id, "--json").out());
    }
    Schemas.accept("terms", program.run("terms", "asking", "--language", "ar", "--json").out());
  }

  @Test
  void termsOfACollectionAreItsIndex() {
    Answer index = program.run("terms", "--collection", "oral", "--limit", "30");
    assertThat(index.code()).isEqualTo(ExitCode.FINE);
    assertThat(index.out()).contains("\n    Asking open questions  ");
    assertThat(program.run("terms", "--collection", "oral", "--limit", "30")).isEqualTo(index);
    Schemas.accept("topics", program.run("terms", "--collection", "oral", "--json").out());
    Schemas.accept(
        "topics", program.run("terms", "--collection", "oral", "--language", "zh", "--json").out());
  }

  @Test
  void termsOfNothingAreNotFound() {
    assertThat(program.run("terms", "--collection", "no such course"))
        .isEqualTo(
            Answer.failed(
                ExitCode.NOTHING, "cuecard: no terms in a collection named no such course\n"));
    assertThat(program.run("terms").code()).isEqualTo(ExitCode.USAGE);
  }
}

package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Schemas;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsCommandTest {
  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void theShippedCorpus() {
    program = Program.withSample(home);
  }

  @Test
  void questionsComeWithAnswersAndTheirPlaces() {
    assertThat(program.run("questions", "consent"))
        .isEqualTo(
            Answer.found(
                """
                Consent and sharing
                en

                1. Complete the sentence: Consent is a … , not a signature.
                   - form
                   * conversation
                   - favour
                   - licence
                   Consent and sharing, 0:35: “Consent is a conversation, not a signature.”

                2. What do we call the record of where a recording comes from: who spoke, who asked, where, when, and whose hands it passed through? Write one word.
                   = provenance
                   = the provenance
                   Consent and sharing, 2:58: “A recording without provenance is just a voice in the dark.”

                3. _____ means that the narrator knows what will be recorded, who will hear it, and how to change their mind, and then says yes.
                   * informed consent
                   - pre-interview
                   - provenance
                   - release form
                   Consent and sharing, 0:21: “Informed consent means that the narrator knows what will be recorded, who will hear it, and how to change their mind, and then says yes.”

                4. _____ is a written agreement that says what the archive may do with the recording.
                   - follow-up
                   - informed consent
                   - provenance
                   * release form
                   Consent and sharing, 1:10: “A release form is a written agreement that says what the archive may do with the recording.”

                5. Before anything goes online, the narrator gets the transcript, on paper if they wish, and _____ days to read it.
                   - 5
                   - 7
                   * 14
                   - 20
                   Consent and sharing, 3:28: “Before anything goes online, the narrator gets the transcript, on paper if they wish, and 14 days to read it.”
                """));
  }

  @Test
  void questionsInEveryLanguageFollowTheSchema() {
    for (String language : new String[] {"en", "es", "fr", "ru", "ar", "zh"}) {
      Answer answer =
          program.run("questions", "--collection", "oral", "--language", language, "--json");
      assertThat(answer.code()).isEqualTo(ExitCode.FINE);
      Schemas.accept("questions", answer.out());
    }
  }

  @Test
  void severalFormatsGoToAFolder() throws IOException {
    assertThat(
            program
                .run("questions", "asking", "--format", "gift,anki,h5p-video", "--out", folder())
                .err())
        .isEqualTo(
            "cuecard: wrote "
                + folder()
                + "/asking-open-questions.en.gift.txt\ncuecard: wrote "
                + folder()
                + "/asking-open-questions.en.apkg\ncuecard: wrote "
                + folder()
                + "/asking-open-questions.en.video.h5p\n");
    assertThat(files())
        .containsExactly(
            "asking-open-questions.en.apkg",
            "asking-open-questions.en.gift.txt",
            "asking-open-questions.en.video.h5p");
  }

  @Test
  void whatHasNoEndingIsAFolder() throws IOException {
    program.run("questions", "asking", "--out", folder() + "/");
    assertThat(files()).containsExactly("asking-open-questions.en.txt");
  }

  private String folder() {
    return home.resolve("out").toString();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void questionsOfAFileNeedNoCorpus() throws IOException {
    Path file =
        Files.writeString(
            home.resolve("tea.en.srt"),
            """
            1
            00:00:01,000 --> 00:00:09,000
            A kettle is a metal pot with a spout in which water is boiled.
            """);
    assertThat(program.run("questions", file.toString()).out())
        .contains("1. _____ is a metal pot with a spout in which water is boiled.\n   = kettle\n");
  }

  @Test
  void aDocumentThatIsNamedTwiceIsAskedAboutOnce() throws IOException {
    assertThat(program.run("questions", "asking", "asking-open"))
        .isEqualTo(program.run("questions", "asking"));
  }

  @Test
  void filesOfOneRecordingAreItsTracks() throws IOException {
    String english =
        talk("talk.en.srt", "A kettle is a metal pot in which water is boiled.").toString();
    String french =
        talk("talk.fr.srt", "Une bouilloire est un récipient à bec où l’on fait chauffer l’eau.")
            .toString();
    assertThat(program.run("questions", english, french, "--language", "fr").out())
        .contains("\n1. _____ est un récipient à bec où l’on fait chauffer l’eau.\n");
    assertThat(program.run("guide", english, french).out())
        .contains("| English | 1/1 | 100 % |", "| French | 1/1 | 100 % |")
        .doesNotContain("bouilloire");
  }

  @Test
  void oneOfTwoFilesInOneLanguageIsLeftOut() throws IOException {
    Path first = talk("talk.en.srt", "A kettle is a metal pot in which water is boiled.");
    Path other = talk("talk.en.vtt", "Tea is made of leaves.");
    assertThat(program.run("questions", first.toString(), other.toString()).err())
        .matches("cuecard: " + other + " is left out: its track of talk-\\w+ is read already\n");
  }

  private Path talk(String name, String words) throws IOException {
    return Files.writeString(
        home.resolve(name), "1\n00:00:01,000 --> 00:00:09,000\n" + words + "\n");
  }

  @Test
  void whatCannotBeReadIsSaidOnce() throws IOException {
    Files.writeString(home.resolve("corpus/documents/what-consent-is-fym8.json"), "{");

    Answer answer = program.run("questions", "--collection", "oral");
    assertThat(answer.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(answer.err().lines())
        .filteredOn(line -> line.contains("what-consent-is-fym8"))
        .hasSize(1);
  }

  @Test
  void exercisesWithoutAPlaceAreNamed() {
    assertThat(program.run("questions", "what-consent"))
        .returns(ExitCode.FINE, Answer::code)
        .returns(
            "cuecard: not found where these are answered: what-consent-is-fym8\n", Answer::err);
  }

  @Test
  void whatCannotBeAskedForIsRefused() {
    assertThat(program.run("questions", "asking", "--format", "h5p").err())
        .isEqualTo("cuecard: expected --out with h5p\n");
    assertThat(program.run("questions", "asking", "--format", "paper").err())
        .startsWith("cuecard: expected some of text, json, gift, olx, qti, qti3, h5p, h5p-video");
    assertThat(program.run("questions").code()).isEqualTo(ExitCode.USAGE);
    assertThat(program.run("questions", "asking", "--language", "de"))
        .isEqualTo(
            Answer.failed(
                ExitCode.NOTHING,
                "cuecard: no questions in de; there is text in ar, en, es, fr, ru, zh\n"));
  }
}

package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Schemas;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryCommandTest {
  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void theShippedCorpus() {
    program = Program.withSample(home);
  }

  @Test
  void aSummaryQuotesSentencesWithTheirTimes() {
    assertThat(program.run("summary", "asking", "--sentences", "2"))
        .isEqualTo(
            Answer.found(
                """
                Asking open questions
                asking-open-questions-8p35 · en · 2 of 68 sentences

                     1:37  When the hands begin to draw the room in the air, stay quiet.
                     2:15  A follow-up is a question you couldn't have written beforehand, because it grows out of the answer you have just heard.
                """));
  }

  @Test
  void inMarkdownEachSentenceLinksToItsPlace() {
    assertThat(
            program
                .run("summary", "oral-history-trans", "--sentences", "1", "--format", "md")
                .out())
        .startsWith("# Oral history/Transcribing and describing\n\n- ")
        .contains("](<https://oral-history.example.org/wiki/Transcribing_and_describing#");
  }

  @Test
  void aSummaryIsMadeOfAnyDocumentInAnyOfItsLanguages() {
    for (String id : new String[] {"oral-history-check", "talk-oral", "bug-4021", "what-consent"}) {
      Schemas.accept("summary", program.run("summary", id, "--json").out());
    }
    for (String language : new String[] {"en", "es", "fr", "ru", "ar", "zh"}) {
      Answer answer = program.run("summary", "asking", "--language", language, "--json");
      Schemas.accept("summary", answer.out());
      assertThat(answer.out()).contains("\"language\": \"" + language + "\"");
    }
  }

  @Test
  void aLengthThatIsNoneIsRefused() {
    assertThat(program.run("summary", "asking", "--ratio", "7"))
        .isEqualTo(
            Answer.failed(
                ExitCode.USAGE,
                "cuecard: expected a share above 0 and up to 1 with --ratio, got \"7\"\n"));
    assertThat(program.run("summary", "asking", "--sentences", "0").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(program.run("summary", "asking", "--ratio", ".1", "--sentences", "2").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whereNothingIsSaidNothingIsFound() {
    assertThat(program.run("summary", "bug-4021", "--language", "fr"))
        .isEqualTo(
            Answer.failed(ExitCode.NOTHING, "cuecard: nothing to summarize in bug-4021 in fr\n"));
  }
}

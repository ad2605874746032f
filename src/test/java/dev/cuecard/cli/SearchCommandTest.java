package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Schemas;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a search shows.
class SearchCommandTest {
  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void theShippedCorpus() {
    program = Program.withIndexedSample(home);
  }

  @Test
  void aMomentIsShownWithItsTimeItsNeighboursAndItsLink() {
    assertThat(program.run("search", "\"red light\""))
        .isEqualTo(
            Answer.found(
                """
                Asking open questions  recording · Recording Oral Histories · asking-open-questions-8p35
                  0:07.120–0:11.740
                    Welcome back. Your narrator is sitting across from you, the tea is poured,
                    and the little **red light** is on. What do you say first?
                    Before anything clever, do a sound check. Ask, "What did you have for breakfast?"
                    https://oral-history.example.org/videos/asking-open-questions.webm#t=7.12
                """));
  }

  @Test
  void aMomentIsReadInAnotherLanguageThanItIsFoundIn() {
    assertThat(program.run("search", "\"llevaba la lámpara\"", "--show-in", "en").out())
        .isEqualTo(
            """
            Asking open questions  recording · Recording Oral Histories · asking-open-questions-8p35
              2:37.060–2:42.540 [es]
                línea de tu hoja. Regresa. ¿Quiénes son «todos»? ¿Cómo sonaba el río?
                ¿Quién **llevaba la lámpara**? Pregunta por los sentidos, uno por uno.
                El olfato es el camino más corto a la memoria; ten siempre lista una pregunta de olores.
                [en] Who was carrying the lamp? Ask about the senses, one at a time.
                https://oral-history.example.org/videos/asking-open-questions.webm#t=157.06
            """);
  }

  @Test
  void aMomentInTheReadersLanguageIsShownOnce() {
    assertThat(program.run("search", "\"red light\"", "--show-in", "en"))
        .isEqualTo(program.run("search", "\"red light\""));
  }

  @Test
  void aLanguageInWhichNothingOfItIsThereIsNamed() {
    var answer = program.run("search", "\"red light\"", "--show-in", "tlh");

    assertThat(answer.out()).isEqualTo(program.run("search", "\"red light\"").out());
    assertThat(answer.err()).isEqualTo("cuecard: nothing of this is there in \"tlh\"\n");
  }

  @Test
  void aTerminalShowsColours() {
    assertThat(program.onTerminal().run("search", "\"red light\"").out().replace('\u001b', '^'))
        .isEqualTo(
            """
            ^[1mAsking open questions^[0m^[2m  recording · Recording Oral Histories · asking-open-questions-8p35^[0m
              ^[36m0:07.120–0:11.740^[0m
                ^[2mWelcome back. Your narrator is sitting across from you, the tea is poured,^[0m
                and the little ^[1;33mred light^[0m is on. What do you say first?
                ^[2mBefore anything clever, do a sound check. Ask, "What did you have for breakfast?"^[0m
                ^[2mhttps://oral-history.example.org/videos/asking-open-questions.webm#t=7.12^[0m
            """);
  }

  @Test
  void arabicIsSetApartFromWhatStandsAroundIt() {
    assertThat(program.run("search", "مقابلة", "--limit", "1").out())
        .isEqualTo(
            """
            Choosing a narrator  recording · Recording Oral Histories · choosing-a-narrator-j8ee
              2:47.840–2:52.720 [ar]
                \u2068حين تحصلون على اسم، لا تذهبوا إليه رجاءً والمسجّل تحت ذراعكم.\u2069
                \u2068أولاً تأتي **المقابلة** التمهيدية، وهي دردشة قصيرة، نحو 20 دقيقة،\u2069
                \u2068على الهاتف أو حول كوب شاي، بلا تسجيل وبلا وعود.\u2069
                https://oral-history.example.org/videos/choosing-a-narrator.webm#t=167.84
            """);
  }

  @Test
  void chineseWordsAreMarkedWhole() {
    assertThat(program.run("search", "lang:zh", "问题", "--limit", "1").out())
        .contains("    好，说到**问题**。开放式**问题**，就是不能只用\n");
  }

  @Test
  void aSectionAndAPostAreNamedAsPlaces() {
    assertThat(program.run("search", "\"breakfast talk\"").out())
        .contains("  § STEP 3: Make a test\n")
        .endsWith("/wiki/Checklist_for_the_recording_day#STEP_3:_Make_a_test\n");
    assertThat(program.run("search", "retired nurse", "kind:discussion", "-n", "1").out())
        .contains("  post 4 in “What if the narrator wants to see the questions in advance?”\n");
  }

  @Test
  void severalArgumentsAreOneQuery() {
    assertThat(program.run("search", "breakfast", "kind:page"))
        .isEqualTo(program.run("search", "breakfast kind:page"));
  }

  @Test
  void nothingFoundIsSaidOnStderr() {
    assertThat(program.run("search", "xyzzy"))
        .isEqualTo(Answer.failed(ExitCode.NOTHING, "cuecard: nothing found for xyzzy\n"));
  }

  @Test
  void aMalformedQueryIsShownWithACaret() {
    assertThat(program.run("search", "open OR OR closed"))
        .isEqualTo(
            Answer.failed(
                ExitCode.USAGE,
                """
                cuecard: query:9: expected a word, got "OR"
                open OR OR closed
                        ^
                """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "breakfast",
        "kind:bug",
        "kind:exercise",
        "kind:discussion",
        "kind:page",
        "lang:ar",
        "question*",
        "\"open questions\"",
        "xyzzy"
      })
  void jsonIsOfItsSchema(String query) {
    Schemas.accept("moments", program.run("search", "--json", query).out());
  }

  @Test
  void jsonGivesMillisecondsAndOffsets() {
    assertThat(program.run("search", "--json", "\"red light\"").out())
        .contains("\"start\": 7120,\n          \"end\": 11740,\n")
        .contains(
            "{\"start\": 7120, \"end\": 11740, \"from\": 15, \"to\": 24, \"text\": \"red light\"}");
  }
}

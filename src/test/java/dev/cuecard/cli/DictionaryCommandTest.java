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

class DictionaryCommandTest {
  @TempDir private Path home;
  private Program program;
  private String index;

  @BeforeEach
  void aDictionary() throws IOException {
    program = Program.in(home);
    Files.writeString(home.resolve("made-en-es.dict"), "lamp\nlámpara\nbell\ncampana\n");
    index =
        Files.writeString(home.resolve("made-en-es.index"), "lamp\tA\tO\nbell\tO\tN\n").toString();
  }

  @Test
  void addListRemove() {
    assertThat(program.run("dictionary", "add", index))
        .isEqualTo(Answer.found("added  made-en-es: en to es, 2 words\n"));
    assertThat(program.run("dictionary", "list"))
        .isEqualTo(
            Answer.found(
                """
                name        from  to  words  title
                made-en-es  en    es  2      made-en-es
                """));
    Schemas.accept("dictionaries", program.run("dictionary", "list", "--json").out());
    assertThat(program.run("dictionary", "remove", "made-en-es"))
        .isEqualTo(Answer.found("removed  made-en-es\n"));
    assertThat(program.run("dictionary", "list").code()).isEqualTo(ExitCode.NOTHING);
    Schemas.accept("dictionaries", program.run("dictionary", "list", "--json").out());
  }

  @Test
  void languagesCanBeSaid() {
    assertThat(program.run("dictionary", "add", index, "--to", "pt-br").out())
        .isEqualTo("added  made-en-es: en to pt, 2 words\n");
    assertThat(program.run("dictionary", "add", index, "--to", "Portuguese").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatIsNoDictionaryIsSaid() throws IOException {
    Path talk = Files.writeString(home.resolve("talk.txt"), "lamp");
    assertThat(program.run("dictionary", "add", talk.toString(), index))
        .isEqualTo(
            new Answer(
                ExitCode.UNREADABLE,
                "added  made-en-es: en to es, 2 words\n",
                "cuecard: "
                    + talk
                    + ": expected a dictionary of dictd, StarDict or TEI with all its files, got"
                    + " something else\n"));
    assertThat(program.run("dictionary", "add", home.resolve("none").toString()).code())
        .isEqualTo(ExitCode.UNREADABLE);
  }

  @Test
  void aDictionaryThatDoesNotTellItsLanguagesAsksForThem() throws IOException {
    Files.move(home.resolve("made-en-es.dict"), home.resolve("words.dict"));
    Path renamed = Files.move(Path.of(index), home.resolve("words.index"));
    assertThat(program.run("dictionary", "add", renamed.toString()))
        .isEqualTo(
            Answer.failed(
                ExitCode.UNREADABLE,
                "cuecard: "
                    + renamed
                    + ": expected two languages, got und-und: say --from and --to\n"));
    assertThat(
            program
                .run("dictionary", "add", renamed.toString(), "--from", "en", "--to", "es")
                .code())
        .isEqualTo(ExitCode.FINE);
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    assertThat(program.run("dictionary", "sort").err())
        .startsWith("cuecard: expected add, list or remove, got \"sort\"\n");
    assertThat(program.run("dictionary", "add").code()).isEqualTo(ExitCode.USAGE);
    assertThat(program.run("dictionary", "remove", "none").code()).isEqualTo(ExitCode.USAGE);
  }
}

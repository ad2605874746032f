package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {
  @TempDir private Path home;

  @Test
  void itWritesAFolderAndSaysHowManyFiles() throws IOException {
    Path site = home.resolve("site");

    var answer = Program.withSample(home).run("site", site.toString());

    assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    assertThat(answer.out()).matches("\\d+ files in " + site + "\n");
    assertThat(Files.readString(site.resolve("index.html"))).contains("Asking open questions");
  }

  @Test
  void itWritesOverNothing() {
    assertThat(Program.withSample(home).run("site", home.toString()))
        .isEqualTo(
            Program.Answer.failed(
                ExitCode.USAGE, "cuecard: expected an empty folder, got \"" + home + "\"\n"));
  }

  @Test
  void itKnowsTheLanguagesOfThePages() {
    assertThat(Program.withSample(home).run("site", "new", "--language", "tlh"))
        .isEqualTo(
            Program.Answer.failed(
                ExitCode.USAGE,
                "cuecard: expected one of en, es, fr, ru, ar, zh with --language, got \"tlh\"\n"));
  }
}

package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.console.ExitCode;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.document.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that would take over a terminal does not reach it.
class HostileTextTest {
  private static final String HOSTILE =
      "red\u001b[2J\u001b]0;owned\u0007\u202edoor\u202c\u2066\u0085";

  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void aHostileTalk() {
    Recording talk = Library.talk("talk-1", "en", "before " + HOSTILE, HOSTILE, HOSTILE + " after");
    Library.store(
        new Corpus(home.resolve("corpus")),
        List.of(
            new Recording(talk.about().withCollection(HOSTILE), talk.ownTracks(), talk.bundle())));
    program = Program.in(home);
  }

  private static void isHarmless(Program.Answer answer) {
    assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    assertThat(answer.out()).isNotEmpty();
    assertThat(answer.out() + answer.err())
        .doesNotContainPattern(
            "[\\p{Cntrl}&&[^\\n]]|[\\u0080-\\u009f\\u202a-\\u202e\\u2066\\u2067]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search before",
        "search before --json",
        "list",
        "list --json",
        "show talk",
        "show talk --json",
        "show talk --at 0:01",
        "clip talk 0:00-0:09",
        "clip talk 0:00-0:09 --json",
        "summary talk",
        "summary talk --format md",
        "summary talk --json",
        "guide talk",
        "guide talk --format html",
        "guide talk --json"
      })
  void noCommandPassesItOn(String line) {
    isHarmless(program.run(line.split(" ", -1)));
  }

  @Test
  void theNameOfAFileIsMadeHarmless() throws IOException {
    Path file = home.resolve("talk\u001b[2J\u202e.srt");
    Files.writeString(file, "1\n00:00:01,000 --> 00:00:02,000\nHello\n");

    isHarmless(program.run("ingest", file.toString()));
    isHarmless(program.run("inspect", file.toString()));
    isHarmless(program.run("list"));
  }

  @Test
  void aMessageAboutAFileIsMadeHarmless() {
    String name = home + "/no\u001b[2J.srt";

    assertThat(program.run("ingest", name).err()).doesNotContain("\u001b");
    assertThat(program.run("inspect", name).err()).doesNotContain("\u001b");
  }
}

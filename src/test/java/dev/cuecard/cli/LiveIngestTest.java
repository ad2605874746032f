package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import dev.cuecard.fetch.LoopbackServer;
import dev.cuecard.fetch.LoopbackServer.Asked;
import dev.cuecard.fetch.Reply;
import dev.cuecard.mediawiki.live.SmallWiki;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read from the web: wikis, bugs, files, from a server on loopback.
class LiveIngestTest {
  private static final String BUG =
      """
      {"bugs": [{"id": 7, "summary": "The kettle is silent", "status": "NEW", "creator": "mei"}]}
      """;
  private static final String COMMENTS =
      """
      {"bugs": {"7": {"comments": [{"count": 0, "text": "It should whistle."}]}}}
      """;

  @TempDir private Path home;
  private final SmallWiki wiki = new SmallWiki();
  private final LoopbackServer server = new LoopbackServer(this::answer);
  private Program program;

  @BeforeEach
  void aWiki() {
    program = Program.in(home);
    wiki.page("Help:Tea", "== Pot ==\nWarm the pot first.");
    wiki.page("Help:Tea/es", "Calentar la tetera.");
    wiki.bundle("Harbour - Knots", "es", "fr");
    wiki.translate("Harbour - Knots", "es", "Nudos");
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Reply answer(Asked asked) {
    return switch (asked.target()) {
      case "/rest/bug/7" -> Reply.json(BUG);
      case "/rest/bug/7/comment" -> Reply.json(COMMENTS);
      case "/rest/bug/7/history" -> Reply.json("{\"bugs\": [{\"id\": 7, \"history\": []}]}");
      case "/talk.en.srt" ->
          Reply.text(200, "text/plain", "1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n");
      default -> wiki.answer(asked);
    };
  }

  private Answer ingest(String target, String... options) {
    String[] line = new String[options.length + 2];
    line[0] = "ingest";
    line[1] = server.at(target).toString();
    System.arraycopy(options, 0, line, 2, options.length);
    return program.run(line);
  }

  @Test
  void pagesOfAWikiAreReadAndAnUnchangedOneIsNotReadAgain() {
    assertThat(ingest("/wiki/Help:Tea*").out()).endsWith("2 new\n");
    server.forget();
    Answer again = ingest("/wiki/Help:Tea*");

    assertThat(again.out()).endsWith("2 unchanged\n");
    assertThat(server.asked()).hasSize(3);
    assertThat(program.run("show", "help-tea-es").out()).contains("Calentar la tetera.");
  }

  @Test
  void bundlesAreReadWithTheTranslationsThatAreAskedFor() {
    assertThat(ingest("/", "--bundle-group", "Harbour*", "--languages", "es"))
        .satisfies(answer -> assertThat(answer.code()).isEqualTo(ExitCode.FINE));
    assertThat(program.run("show", "harbour-knots", "--json").out()).contains("Nudos");
    assertThat(home.resolve("corpus/.wikis")).isNotEmptyDirectory();
    wiki.later("2026-11-22T07:00:00Z");
    server.forget();

    ingest("/", "--bundle-group", "Harbour*", "--languages", "es");
    assertThat(server.asked()).noneMatch(asked -> asked.query().contains("messagecollection"));
  }

  @Test
  void serversAreToldWhomToWriteTo() {
    ingest("/wiki/Help:Tea", "--contact", "tea@example.org");

    assertThat(server.asked())
        .extracting(Asked::userAgent)
        .containsOnly("Cuecard/development (tea@example.org)");
    assertThat(ingest("/wiki/Help:Tea", "--contact", "a b").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aBugIsReadWithItsCommentsAndLinksToItsPage() {
    assertThat(ingest("/show_bug.cgi?id=7").out()).endsWith("1 new\n");
    assertThat(program.run("show", "bug-7").out())
        .contains("The kettle is silent", "It should whistle.");
    assertThat(program.run("show", "bug-7", "--json").out())
        .contains("\"link\": \"" + server.at("/show_bug.cgi?id=7") + '"');
  }

  @Test
  void aFileIsReadAsIfItLayHere() {
    assertThat(ingest("/talk.en.srt").out()).endsWith("1 new\n");
    assertThat(program.run("show", "talk-").out()).contains("Good morning.");
  }

  @Test
  void whatIsNotThereIsSaidAndTheRestIsRead() {
    Answer answer =
        program.run(
            "ingest",
            server.at("/nothing.srt").toString(),
            server.at("/talk.en.srt").toString(),
            server.at("/wiki/Help:Coffee").toString());

    assertThat(answer.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(answer.err()).contains("/nothing.srt", "expected status 200", "Help:Coffee");
    assertThat(answer.out()).contains("1 new, 2 failed");
  }
}

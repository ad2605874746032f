package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.Schemas;
import dev.cuecard.SharedFiles;
import dev.cuecard.console.ExitCode;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.cue.Cue;
import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Recording;
import dev.cuecard.search.Moment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The five real documents, from the files as they are to the second of an answer.
class SharedSeedsTest {
  private static final String ENDING = "Ending a partnership";
  private static final String MEETING = "Organizing a first meeting with your partner";
  private static final Pattern CUE =
      Pattern.compile("subtitle-(\\d+)-(\\d+)-\\d+\\s*\"(.*)\"\\s*,?");

  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void theSeedsIngested() {
    Path seeds = SharedFiles.shared("seeds");
    program = Program.in(home);
    Program.Answer answer = program.run("ingest", seeds.toString());
    assertThat(answer.code()).as(answer.toString()).isEqualTo(ExitCode.FINE);
    assertThat(answer.out()).endsWith("5 new\n");
  }

  private List<Document> documents() throws Exception {
    Corpus corpus = new Corpus(home.resolve("corpus"));
    List<Document> documents = new ArrayList<>();
    for (StoredFile file : corpus.files()) {
      documents.add(corpus.read(file.id()));
    }
    return documents;
  }

  @Test
  void theyAreTwoRecordingsAPageADiscussionAndABug() throws Exception {
    assertThat(documents())
        .extracting(Document::kind)
        .containsExactlyInAnyOrder("recording", "recording", "page", "discussion", "bug");
    assertThat(documents())
        .allSatisfy(document -> Schemas.accept("document", Corpus.toText(document)));
  }

  @ParameterizedTest
  @CsvSource({"000, " + ENDING + ", 120", "001, " + MEETING + ", 124"})
  void theStoredCuesAreTheLinesOfTheSeed(String seed, String title, int count) throws Exception {
    Recording recording =
        documents().stream()
            .filter(document -> document.about().title().equals(title))
            .map(Recording.class::cast)
            .findFirst()
            .orElseThrow();
    List<Cue> lines =
        SharedFiles.seed(seed)
            .lines()
            .map(line -> CUE.matcher(line.strip()))
            .filter(Matcher::matches)
            .map(m -> new Cue(Long.parseLong(m.group(1)), Long.parseLong(m.group(2)), m.group(3)))
            .toList();

    assertThat(lines).hasSize(count);
    assertThat(recording.tracks().getFirst().cues())
        .extracting(cue -> new Cue(cue.span(), cue.text()))
        .isEqualTo(lines);
  }

  @Test
  void quotesAreFoundAtTheirSecond() throws Exception {
    try (Library library = new Library(home.resolve("library"), documents())) {
      assertThat(starts(library, "\"ending a partnership\""))
          .contains(ENDING + " 7130", ENDING + " 185210");
      assertThat(starts(library, "\"meeting with our potential partner\""))
          .containsExactly(MEETING + " 31030");
      assertThat(starts(library, "\"elevator pitch\""))
          .isNotEmpty()
          .allMatch(start -> start.startsWith(MEETING));
      assertThat(starts(library, "decision maker").getFirst()).startsWith(MEETING);
      everyStartIsThatOfACueThatSays("elevator pitch", library, "\"elevator pitch\"");
      everyStartIsThatOfACueThatSays("ending a partnership", library, "\"ending a partnership\"");
    }
  }

  private static List<String> starts(Library library, String query) throws Exception {
    return library.moments(query, 50).stream()
        .filter(moment -> moment.locator() instanceof Locator.Time)
        .map(moment -> moment.document().title() + " " + start(moment))
        .toList();
  }

  private static long start(Moment moment) {
    return ((Locator.Time) moment.locator()).span().start();
  }

  private static void everyStartIsThatOfACueThatSays(String words, Library library, String query)
      throws Exception {
    assertThat(library.moments(query, 50))
        .isNotEmpty()
        .allSatisfy(moment ->
            assertThat(moment.text().toLowerCase(Locale.ROOT).replaceAll("\\W+", " "))
                .contains(words));
  }

  @Test
  void theCommandShowsTheSecond() {
    assertThat(program.run("search", "\"meeting with our potential partner\"").out())
        .contains("\n  0:31.030–")
        .contains("#t=31.03\n");
    Schemas.accept("moments", program.run("search", "decision maker", "--json").out());
  }
}

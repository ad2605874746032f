package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.Schemas;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import dev.cuecard.corpus.Corpus;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What a search shows if it is asked for more than the best moments, or in another shape.
class SearchShapesTest {
  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void theShippedCorpus() {
    program = Program.withIndexedSample(home);
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv))
        .getRecords();
  }

  @ParameterizedTest
  @ValueSource(strings = {"breakfast", "kind:bug", "kind:exercise", "consent", "speaker:ines goat"})
  void everyShapeIsOfItsSchema(String query) throws IOException {
    Schemas.accept(
        "moments",
        program.run("search", "--json", "--facets", "--timeline", "--show-in", "ar", query).out());
    String lines = program.run("search", "--jsonl", "--show-in", "es", query).out();
    assertThat(lines.lines()).isNotEmpty().allSatisfy(line -> Schemas.accept("moment", line));
    List<CSVRecord> rows = rows(program.run("search", "--csv", query).out());
    assertThat(rows).hasSameSizeAs(lines.lines().toList());
    for (CSVRecord row : rows) {
      Schemas.accept("moment-row", JsonMapper.shared().writeValueAsString(row.toMap()));
    }
  }

  @Test
  void jsonOfAnotherPageAndOfASuggestionIsOfItsSchema() {
    String page = program.run("search", "--json", "narrator", "--page", "2", "-n", "3").out();
    Schemas.accept("moments", page);
    assertThat(page).contains("\"offset\": 3");
    String none = program.run("search", "--json", "candlelihgt").out();
    Schemas.accept("moments", none);
    assertThat(none).contains("\"suggestion\": \"candlelight\"");
  }

  @Test
  void pagesFollowEachOther() {
    String together = program.run("search", "narrator", "--jsonl", "-n", "9", "--page", "1").out();
    String pages =
        Stream.of("1", "2", "3")
            .map(page ->
                program.run("search", "narrator", "--jsonl", "-n", "3", "--page", page).out())
            .collect(Collectors.joining());
    assertThat(together.lines()).hasSize(9).doesNotHaveDuplicates();
    assertThat(pages).isEqualTo(together);
    assertThat(program.run("search", "narrator", "--jsonl", "-n", "3", "--offset", "6").out())
        .isEqualTo(program.run("search", "narrator", "--jsonl", "-n", "3", "--page", "3").out());
    assertThat(program.run("search", "goat", "--offset", "5000"))
        .isEqualTo(Answer.failed(ExitCode.NOTHING, "cuecard: nothing more found for goat\n"));
  }

  @Test
  void linksAreAddressesOnly() {
    assertThat(program.run("search", "\"red light\"", "--links"))
        .isEqualTo(
            Answer.found(
                "https://oral-history.example.org/videos/asking-open-questions.webm#t=7.12\n"));
  }

  @Test
  void csvComputesNothing() throws IOException {
    Program evil = Program.in(home.resolve("evil"));
    Library.store(
        new Corpus(home.resolve("evil/corpus")),
        List.of(Library.talk("a", "en", "=HYPERLINK(\"http://x\") tea", "-tea, \"cold\"")));

    List<CSVRecord> rows = rows(evil.run("search", "tea", "--csv", "--sort", "time").out());

    assertThat(rows).extracting(row -> row.get("text")).contains("'=HYPERLINK(\"http://x\") tea");
    assertThat(rows).extracting(row -> row.get("start")).contains("0");
  }

  @Test
  void momentsAreSortedByTimeAndByDocument() {
    List<String> byTime =
        program
            .run("search", "recorder lang:en kind:recording", "--sort", "time", "--links")
            .out()
            .lines()
            .toList();
    assertThat(byTime).isNotEmpty();
    Map<String, List<Double>> times =
        byTime.stream()
            .collect(
                Collectors.groupingBy(
                    link -> link.split("#t=", 2)[0],
                    Collectors.mapping(
                        link -> Double.valueOf(link.split("#t=", 2)[1]), Collectors.toList())));
    assertThat(times.values()).allSatisfy(of -> assertThat(of).isSorted());
    assertThat(
            program
                .run("search", "recorder", "--sort", "document")
                .out()
                .lines()
                .filter(line -> line.contains(" · ") && !line.startsWith(" "))
                .toList())
        .isNotEmpty()
        .isSorted();
  }

  @Test
  void facetsAndTimelineAreBelowAndBeside() {
    String text = program.run("search", "goat", "--facets", "--timeline", "-n", "1").out();

    assertThat(text)
        .containsPattern("\n  0:00 [·▁▂▃▄▅▆▇█]{24} 4:16\n")
        .containsPattern("\ncollection {2}Recording Oral Histories \\d+\nlang {8}en \\d+\nkind")
        .containsPattern("\nspeaker {5}Ines Halloran \\d+");
  }

  @Test
  void aMisspeltWordIsAskedBack() {
    assertThat(program.run("search", "candlelihgt").err())
        .endsWith("cuecard: did you mean: candlelight\n");
    assertThat(program.run("search", "\"tins by candlelihgt\"").err())
        .endsWith("cuecard: did you mean: \"tins by candlelight\"\n");
    assertThat(program.run("search", "qqqqqqqq"))
        .isEqualTo(Answer.failed(ExitCode.NOTHING, "cuecard: nothing found for qqqqqqqq\n"));
  }

  @Test
  void aBeginningIsCompleted() {
    Answer answer = program.run("search", "--complete", "Consen");
    assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    assertThat(answer.out())
        .startsWith("consent\t")
        .contains("Consent and sharing\tconsent-and-sharing-k3wh\n");
    Schemas.accept("completions", program.run("search", "--json", "--complete", "open qu").out());
    assertThat(program.run("search", "--complete", "qqqq").code()).isEqualTo(ExitCode.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          search ¦ expected a query
          search tea --limit 0 ¦ expected at least 1 with --limit, got 0
          search tea --offset -1 ¦ expected at least 0 with --offset, got -1
          search tea --page 0 ¦ expected at least 1 with --page, got 0
          search tea --page 2 --offset 3 ¦ expected --offset or --page, got both
          search tea --sort size ¦ expected relevance, time or document with --sort, got "size"
          search tea --json --csv ¦ expected one of --json, --jsonl, --csv, --links, got --json, --csv
          search --trec-run x ¦ expected --queries FILE with --trec-run TAG, a word without blanks
          search --queries nowhere --trec-run x ¦ expected a file with --queries, got "nowhere"
          evaluate --qrels x ¦ expected a file with --queries, got ""
          """)
  void aWrongUsageIsRefused(String call, String message) {
    assertThat(program.run(call.split(" ", -1)))
        .isEqualTo(Answer.failed(ExitCode.USAGE, "cuecard: " + message + "\n"));
  }

  @Test
  void aRunIsMeasured() throws IOException {
    Path queries = home.resolve("queries.tsv");
    Path qrels = home.resolve("qrels.txt");
    Path before = home.resolve("before.run");
    Files.writeString(
        queries,
        "q1\twhat is a \"release form\"?\ten\nq2\t¿dónde está la cabra? (\tes\nq3\txyzzy\ten\n");
    Files.writeString(
        qrels, "q1 0 consent-and-sharing-k3wh 1\nq2 0 the-lighthouse-keepers-daughter-rjy1 1\n");
    Files.writeString(before, "q1 Q0 bug-4021 1 2 t\nq1 Q0 consent-and-sharing-k3wh 2 1 t\n");

    Answer run = program.run("search", "--queries", queries.toString(), "--trec-run", "mine");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .startsWith("q1 Q0 consent-and-sharing-k3wh 1 ")
        .doesNotContain("q3")
        .matches("(?s)(q\\d Q0 \\S+ \\d+ \\S+ mine\n)+");
    assertThat(
            program
                .run(
                    "search",
                    "--queries",
                    queries.toString(),
                    "--trec-run",
                    "mine",
                    "--unit",
                    "passage")
                .out())
        .containsPattern("q1 Q0 consent-and-sharing-k3wh#t=\\S+ 1 ");
    String[] evaluate = {
      "evaluate",
      "--queries",
      queries.toString(),
      "--qrels",
      qrels.toString(),
      "--against",
      before.toString()
    };
    assertThat(program.run(evaluate).out())
        .startsWith(
            """
            topics     measure     run     against  difference  p
            all     2  nDCG@10     1.0000  0.3155   +0.6845     0.\
            """)
        .contains("en      1  MRR@10      1.0000  0.5000   +0.5000     1.0000\n");
    Schemas.accept(
        "evaluation",
        program
            .run(Stream.concat(Stream.of(evaluate), Stream.of("--json")).toArray(String[]::new))
            .out());
  }
}

package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Schemas;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CoverageCommandsTest {
  private static final String BUNDLE =
      "corpus/sources/oral-history/bundles/asking-open-questions.json";

  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void theShippedCorpus() {
    program = Program.withSample(home);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text);
  }

  @Test
  void jsonAndRowsAreOfTheirShapes() throws IOException {
    Schemas.accept("coverage", program.run("coverage", "--all", "--json").out());
    String csv = program.run("coverage", "--format", "csv").out();
    List<CSVRecord> rows =
        CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(csv)).getRecords();
    assertThat(rows).hasSize(20);
    for (CSVRecord row : rows) {
      Schemas.accept("coverage-row", JsonMapper.shared().writeValueAsString(row.toMap()));
    }
    for (String[] call :
        new String[][] {
          {"coverage", "next", "--language", "ar", "--json"},
          {"carry-over", "asking", BUNDLE, "--json"},
          {"align", "the-lighthouse", "--language", "es", "--json"},
          {"preflight", BUNDLE, "--json"}
        }) {
      String out = program.run(call).out();
      Schemas.accept(JsonMapper.shared().readTree(out).path("shape").asString(), out);
    }
    program
        .run("coverage", "check", "--json")
        .out()
        .lines()
        .forEach(line -> Schemas.accept("translation-finding", line));
  }

  @Test
  void theHeatMapHasACellForEachDocumentInEachLanguage() {
    Document page = Jsoup.parse(program.run("coverage", "--format", "html").out());

    assertThat(page.select("thead th").eachText())
        .containsExactly("document", "units", "speech", "es", "fr", "ar", "ru", "zh");
    assertThat(page.select("tbody tr:eq(0) td[class]").eachText())
        .containsExactly("100 %", "80 %", "44 %", "~2 96 %", "30 %");
    assertThat(page.select("tbody tr:eq(0) td[class]").eachAttr("class"))
        .containsExactly("s5", "s4", "s2", "s4", "s1");
    assertThat(page.select("script, [src], link")).isEmpty();
  }

  @Test
  void whatHasBeenDoneSinceAnEarlierReportIsShown() throws IOException {
    Path earlier = file("earlier.json", program.run("coverage", "--json").out());
    Path po =
        file("x.po", program.run("export", "asking", "--format", "po", "--language", "fr").out());
    String text = Files.readString(po);
    int missing = text.indexOf("msgstr \"\"", text.indexOf("msgctxt"));
    file("x.po", text.substring(0, missing) + "msgstr \"Voilà.\"" + text.substring(missing + 9));

    assertThat(program.run("import", po.toString()).code()).isEqualTo(ExitCode.FINE);
    assertThat(program.run("coverage", "--since", earlier.toString()).out().lines())
        .contains(
            "language    done  since  proofread  translated  fuzzy  untranslated  words left  speech left")
        .anyMatch(line -> line.startsWith("fr        70.2 %   +0.6 "))
        .anyMatch(line -> line.startsWith("es         100 %      = "));
    assertThat(program.run("coverage", "--since", po.toString()))
        .isEqualTo(
            Answer.failed(
                ExitCode.USAGE,
                "cuecard: "
                    + po
                    + ": expected JSON, got Unrecognized token 'msgid': was expecting"
                    + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n"));
  }

  @Test
  void tooLittleFails() {
    Answer answer = program.run("coverage", "--language", "es,ru", "--fail-under", "80");

    assertThat(answer.code()).isEqualTo(ExitCode.NOTHING);
    assertThat(answer.err())
        .isEqualTo(
            "cuecard: ru in Recording Oral Histories: 36.8 % of units, expected at least 80\n");
    assertThat(program.run("coverage", "--language", "es", "--fail-under", "100").code())
        .isEqualTo(ExitCode.FINE);
    assertThat(program.run("coverage", "--fail-under", "101").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(program.run("coverage", "no such course").code()).isEqualTo(ExitCode.NOTHING);
    assertThat(program.run("coverage", "--by", "pages").err())
        .isEqualTo(
            "cuecard: expected one of units, words, characters, speech with --by, got \"pages\"\n");
    assertThat(program.run("coverage", "next").err())
        .isEqualTo("cuecard: expected one language such as ar with --language\n");
    assertThat(program.run("coverage", "next", "--language", "es").code())
        .isEqualTo(ExitCode.NOTHING);
  }

  @Test
  void aFileThatIsStaleIsRefused() throws IOException {
    Path csv =
        file(
            "back.csv",
            """
            document,key,from,to,source,translation,state
            asking-open-questions-8p35,display_name,en,fr,Asking closed questions,Poser,translated
            """);

    assertThat(program.run("import", csv.toString()))
        .isEqualTo(
            new Answer(
                ExitCode.NOTHING,
                """
                stale  display_name
                    was  Asking closed questions
                    is   Asking open questions
                %s → asking-open-questions-8p35 in fr: 1 stale
                """
                    .formatted(csv),
                ""));
  }

  @Test
  void whatIsExportedComesBackUnchanged() throws IOException {
    String before = program.run("show", "asking", "--json").out();
    for (String format : List.of("po", "xliff-1.2", "xliff-2.1", "csv")) {
      Path folder = home.resolve(format);
      assertThat(
              program
                  .run("export", "asking", "--format", format, "--output", folder.toString())
                  .code())
          .isEqualTo(ExitCode.FINE);
      try (var files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          assertThat(program.run("import", file.toString()).code()).isEqualTo(ExitCode.FINE);
        }
      }
    }
    assertThat(program.run("show", "asking", "--json").out()).isEqualTo(before);
  }

  @Test
  void ofACollectionTheBundlesAreExported() throws IOException {
    Path folder = home.resolve("po");
    Files.createDirectories(folder);
    for (String collection : List.of("reading", "oral")) {
      program.run(
          "export",
          "--collection",
          collection,
          "--format",
          "po",
          "--language",
          "ar",
          "--output",
          folder.resolve(collection).toString());
    }

    assertThat(folder.resolve("reading")).doesNotExist();
    assertThat(names(folder.resolve("oral")))
        .containsExactly(
            "asking-open-questions-8p35.ar.po",
            "choosing-a-narrator-j8ee.ar.po",
            "consent-and-sharing-k3wh.ar.po");
  }

  @Test
  void severalDocumentsAreNotWrittenBehindOneAnother() {
    assertThat(program.run("export", "asking", "choosing", "--format", "po", "--language", "ar"))
        .isEqualTo(
            Answer.failed(
                ExitCode.USAGE, "cuecard: expected one DOCUMENT, or a folder with --output\n"));
  }

  @Test
  void withoutPriorityLanguagesThoseThereAreAreExported() throws IOException {
    Path folder = home.resolve("po");
    program.run("export", "the-lighthouse", "--format", "po", "--output", folder.toString());
    assertThat(names(folder))
        .containsExactly(
            "the-lighthouse-keepers-daughter-rjy1.es.po",
            "the-lighthouse-keepers-daughter-rjy1.fr.po");

    Path knots = file("knots.en.srt", "1\n00:00:01,000 --> 00:00:02,000\nTake the rope.\n");
    program.run("ingest", knots.toString());
    Answer none = program.run("export", "knots", "--format", "po", "--output", folder.toString());
    assertThat(none.code()).isEqualTo(ExitCode.NOTHING);
    assertThat(none.err())
        .matches(
            """
            cuecard: knots-\\w+ is translated to no language: name one with --language
            cuecard: nothing is written
            """);
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsInTracksIsNotImported() throws IOException {
    String before = program.run("show", "the-lighthouse", "--json").out();
    String po = program.run("export", "the-lighthouse", "--format", "po", "--language", "es").out();

    assertThat(program.run("import", file("back.po", po).toString()))
        .isEqualTo(
            Answer.failed(
                ExitCode.USAGE,
                "cuecard: expected a message bundle; ingest takes tracks of others\n"));
    assertThat(program.run("show", "the-lighthouse", "--json").out()).isEqualTo(before);
  }

  @Test
  void subtitlesComeBackToTheUnitsTheyAreOf() throws IOException {
    String before = program.run("show", "choosing", "--json").out();
    Path source = file("choosing.en.srt", subtitles("en"));
    Path translated = file("choosing-a-narrator-j8ee.ar.srt", subtitles("ar"));

    assertThat(program.run("import", translated.toString(), "--source", source.toString()))
        .isEqualTo(
            new Answer(
                ExitCode.FINE,
                translated + " → choosing-a-narrator-j8ee in ar: 35 unchanged, 15 empty\n",
                "cuecard: " + translated + ": expected 50 cues, got 35\n"));
    assertThat(program.run("show", "choosing", "--json").out()).isEqualTo(before);

    file("choosing.en.srt", subtitles("en").replace("microphone", "recorder"));
    assertThat(program.run("import", translated.toString(), "--source", source.toString()).out())
        .startsWith("stale  subtitle-")
        .contains("recorder");
  }

  private String subtitles(String language) {
    return program.run("export", "choosing", "--format", "srt", "--language", language).out();
  }

  @Test
  void whatIsNoTranslationIsNotTaken() throws IOException {
    Path notes = file("notes.ar.txt", "Remember the lighthouse.");
    assertThat(program.run("import", notes.toString(), "--document", "choosing"))
        .isEqualTo(
            Answer.failed(
                ExitCode.UNREADABLE,
                "cuecard: "
                    + notes
                    + ": cannot be read: expected PO, XLIFF, CSV or subtitles, got something"
                    + " else\n"));
  }

  @Test
  void checksGoByTheLimitsOfAProfile() {
    assertThat(program.run("coverage", "check", "--language", "es", "--profile", "bbc").err())
        .contains("108 too-long");
    assertThat(program.run("coverage", "check", "--profile", "cinema").err())
        .isEqualTo(
            "cuecard: expected one of ted, netflix, netflix-children, bbc with --profile, got"
                + " \"cinema\"\n");
  }

  @Test
  void whatIsCarriedOverIsIngestedAsMessages() throws IOException {
    String moved =
        Files.readString(Path.of(BUNDLE)).replace("subtitle-2110-7080-1", "subtitle-1110-6080-1");
    Path changed = file("changed.json", moved);
    Path ready = home.resolve("ready");
    String carried =
        program.run("carry-over", "asking", changed.toString(), "--language", "ar").out();
    assertThat(carried).startsWith("50 units: 49 kept, 1 moved; 0 old gone\n");

    program.run(
        "carry-over",
        "asking",
        changed.toString(),
        "--language",
        "ar",
        "--format",
        "messages",
        "--output",
        ready.toString());
    String elsewhere = home.resolve("elsewhere").toString();
    program.run("ingest", changed.toString(), "--corpus", elsewhere);
    program.run("ingest", ready.toString(), "--corpus", elsewhere);

    assertThat(program.run("coverage", "--corpus", elsewhere, "--language", "ar").out())
        .contains("ar        44 %");
  }

  @Test
  void aBundleThatWouldBeRefusedFails() throws IOException {
    Path bad = file("bad.json", "{\"@metadata\": {\"sourceLanguage\": \"en\"}, \"a b\": \"x\"}");

    assertThat(program.run("preflight", bad.toString()))
        .isEqualTo(
            new Answer(
                ExitCode.NOTHING,
                bad
                    + ":1:41: error: \"a b\": expected only letters a to z, digits, - _ and .\n"
                    + "would be refused: 1 error, 0 warnings\n",
                ""));
  }

  @Test
  void whatIsNotRecognisedAsABundleIsLookedThroughAllTheSame() throws IOException {
    Path page = file("page.json", "{\"a\": \"b\"}");

    assertThat(program.run("preflight", page.toString()))
        .isEqualTo(
            Answer.found(
                page
                    + ":1:1: warning: expected @metadata with the languages, got none\n"
                    + "can be pushed: 0 errors, 1 warning\n"));
  }
}

package dev.cuecard.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.ingest.Ingested.Status;
import dev.cuecard.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of files, by where they lie and what is in them.
class IngestTest {
  private static final String ENGLISH =
      """
      1
      00:00:01,000 --> 00:00:02,000
      Good morning.

      2
      00:00:02,000 --> 00:00:03,000
      Mind the cat.
      """;
  private static final String OTHER_ENGLISH =
      "WEBVTT\n\n00:01.000 --> 00:02.000\nGood evening everybody.\n";
  private static final String SPANISH =
      """
      1
      00:00:01,000 --> 00:00:03,000
      Buenos días. Cuidado con el gato.
      """;
  private static final String SHOWN =
      """
      <html><head><title>Bells - Meta</title></head><body class="mediawiki">
      <h1 id="firstHeading">Bells</h1>
      <div id="siteSub">From Meta, a Wikimedia project coordination wiki</div>
      <div id="mw-content-text"><p>%s bell rings twice.</p></div></body></html>
      """;
  private static final String COPIED =
      """
      Bells
      From Meta, a Wikimedia project coordination wiki
      A copied bell rings twice.
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void aDesk() {
    desk = Desk.in(folder);
  }

  private static SourceReader reader(
      Optional<Charset> charset,
      Optional<String> language,
      Optional<String> link,
      Optional<String> collection) {
    return new SourceReader(charset, language.map(Language::of), link, collection);
  }

  private static List<String> languages(Document document) {
    return ((Recording) document).tracks().stream().map(Track::language).toList();
  }

  private static String text(Document document) {
    return ((Recording) document).tracks().getFirst().cues().getFirst().text();
  }

  @Test
  void aFolderIsReadWithAllBelowItByName() {
    desk.write("talks/b.en.srt", ENGLISH);
    desk.write("talks/a/z.en.srt", ENGLISH);
    desk.write("talks/c.log", "Buy milk\n");

    assertThat(desk.ingest("talks"))
        .extracting(Ingested::name, Ingested::status, Ingested::format)
        .containsExactly(
            tuple(folder + "/talks/a/z.en.srt", Status.NEW, Optional.of("srt")),
            tuple(folder + "/talks/b.en.srt", Status.NEW, Optional.of("srt")),
            tuple(folder + "/talks/c.log", Status.SKIPPED, Optional.empty()));
  }

  @Test
  void hiddenFilesInFoldersAreLeftOutAndReadWhenNamed() {
    desk.write("talks/.hidden.srt", ENGLISH);
    desk.write("talks/.git/talk.srt", ENGLISH);

    assertThat(desk.ingest("talks")).isEmpty();
    assertThat(desk.ingest("talks/.hidden.srt"))
        .extracting(Ingested::status)
        .containsExactly(Status.NEW);
  }

  @Test
  void aGlobIsReadAsTheShellWouldHaveDone() {
    desk.write("talks/a.srt", ENGLISH);
    desk.write("talks/b.vtt", "WEBVTT\n");
    desk.write("talks/deep/c.srt", ENGLISH);

    assertThat(desk.find("talks/*.srt").files()).hasSize(1).allMatch(SourceFile::named);
    assertThat(desk.find("talks/**.srt").files()).hasSize(2);
    assertThat(desk.find("talks/{a,b}.*").files()).hasSize(2);
    assertThat(desk.find("talks/?.srt", "talks/[ab].vtt").files()).hasSize(2);
    assertThat(desk.find("talks/*.sbv").missing()).containsExactly(folder + "/talks/*.sbv");
  }

  @Test
  void aNameWithBracketsThatExistsIsThatFile() {
    desk.write("talk [2026] {final}.srt", ENGLISH);

    assertThat(desk.ingest("talk [2026] {final}.srt")).hasSize(1);
  }

  @Test
  void whatIsMissingIsNamedAndTheRestIsFound() {
    desk.write("a.srt", ENGLISH);
    SourceFinder.Found found = desk.find("nope.srt", "a.srt", "nope/");

    assertThat(found.missing()).containsExactly(folder + "/nope.srt", folder + "/nope/");
    assertThat(found.files()).hasSize(1);
  }

  @Test
  void standardInputIsOneSource() {
    assertThat(desk.ingestStandardInput(ENGLISH))
        .extracting(Ingested::name, Ingested::status)
        .containsExactly(tuple("standard input", Status.NEW));
    assertThat(desk.only().about().sources()).extracting(Source::uri).containsExactly("stdin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "Buy milk\n", "\u0000\u0001\u0002\u0003\uffff", "{}", "<html>"})
  void whatIsNotForCuecardFailsIfNamedAndIsSkippedInAFolder(String text) {
    desk.write("talks/a.srt", text);

    assertThat(desk.ingest("talks/a.srt"))
        .singleElement()
        .extracting(Ingested::status, Ingested::hasErrors)
        .containsExactly(Status.FAILED, true);
    assertThat(desk.ingest("talks"))
        .singleElement()
        .extracting(Ingested::status, Ingested::hasErrors)
        .containsExactly(Status.SKIPPED, false);
    assertThat(desk.documents()).isEmpty();
  }

  @Test
  void whatIsReadAgainIsUnchanged() {
    desk.write("a.en.srt", ENGLISH);
    desk.ingest("a.en.srt");
    var before = desk.corpus().files();

    assertThat(desk.ingest("a.en.srt"))
        .extracting(Ingested::status)
        .containsExactly(Status.UNCHANGED);
    assertThat(desk.corpus().files()).isEqualTo(before);
  }

  @Test
  void aChangedTrackReplacesTheOldOne() {
    desk.write("a.en.srt", ENGLISH);
    desk.write("a.es.srt", SPANISH);
    desk.ingest("a.en.srt", "a.es.srt");
    desk.write("a.en.srt", ENGLISH.replace("Good morning", "Good evening"));

    assertThat(desk.ingest("a.en.srt"))
        .extracting(Ingested::status)
        .containsExactly(Status.UPDATED);
    assertThat(text(desk.only())).isEqualTo("Good evening.");
    assertThat(languages(desk.only())).containsExactly("en", "es");
  }

  @Test
  void twoLanguagesOfOneRecordingAreOneDocumentWhateverTheOrder() {
    desk.write("a.en.srt", ENGLISH);
    desk.write("a.es.srt", SPANISH);
    desk.ingest("a.en.srt", "a.es.srt");
    Document forwards = desk.only();
    Desk other = new Desk(folder, new Corpus(folder.resolve("other")), desk.reader());
    other.ingest("a.es.srt", "a.en.srt");

    assertThat(other.only()).isEqualTo(forwards);
    assertThat(forwards.about().title()).isEqualTo("A");
    assertThat(forwards.about().language()).isEqualTo(new Language("en"));
    assertThat(languages(forwards)).containsExactly("en", "es");
    assertThat(forwards.about().sources()).hasSize(2);
  }

  @Test
  void aSecondFileOfOneRecordingInOneLanguageIsLeftOutAndSaidSo() {
    desk.write("talks/a.en.srt", ENGLISH);
    desk.write("talks/a.en.vtt", OTHER_ENGLISH);

    for (int i = 0; i < 2; i++) {
      assertThat(desk.ingest("talks").get(1))
          .satisfies(second -> assertThat(second.status()).isEqualTo(Status.SKIPPED))
          .extracting(Ingested::reason)
          .asString()
          .startsWith("another file has the en track of a-")
          .contains("talks/a.en.srt");
      assertThat(text(desk.only())).isEqualTo("Good morning.");
    }
  }

  @Test
  void aSecondFileOfOneTrackThatTheUserNamedHasFailed() {
    desk.write("a.en.srt", ENGLISH);
    desk.write("a.en.vtt", OTHER_ENGLISH);

    assertThat(desk.ingest("a.en.srt", "a.en.vtt"))
        .extracting(Ingested::status)
        .containsExactly(Status.NEW, Status.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt b.html", "b.html a.txt", "c.html b.html a.txt"})
  void ofSeveralFormsOfAPageTheOneThatKeepsMostOfItCountsWhateverTheOrder(String order) {
    desk.write("a.txt", COPIED);
    desk.write("b.html", SHOWN.formatted("The first"));
    desk.write("c.html", SHOWN.formatted("The second"));

    for (int i = 0; i < 2; i++) {
      desk.ingest(order.split(" "));
      assertThat(desk.only().toString()).contains("The first bell rings twice.");
    }
    assertThat(desk.ingest(order.split(" ")))
        .extracting(Ingested::status)
        .contains(Status.UNCHANGED)
        .doesNotContain(Status.NEW, Status.UPDATED);
    assertThat(desk.ingest("a.txt"))
        .singleElement()
        .extracting(Ingested::reason)
        .asString()
        .matches("another file has the page bells-....: .*/b\\.html");
  }

  @Test
  void aFileReadAgainInAnotherLanguageReplacesItsTrack() {
    desk.write("a.srt", ENGLISH);
    desk.with(reader(Optional.empty(), Optional.of("es"), Optional.empty(), Optional.empty()))
        .ingest("a.srt");
    desk.with(reader(Optional.empty(), Optional.of("en"), Optional.empty(), Optional.empty()))
        .ingest("a.srt");

    assertThat(languages(desk.only())).containsExactly("en");
  }

  @Test
  void aFolderNamedByALanguageSaysTheLanguageOfWhatLiesInIt() {
    desk.write("talks/en/a.srt", ENGLISH);
    desk.write("talks/es/a.srt", SPANISH);
    desk.ingest("talks");

    assertThat(languages(desk.only())).containsExactly("en", "es");
  }

  @Test
  void aMarkdownFileThatQuotesSubtitlesIsAPage() {
    desk.write("README.md", "# Captions\n\n```\n" + ENGLISH + "```\n");
    desk.ingest("README.md");

    assertThat(desk.only().kind()).isEqualTo("page");
  }

  @Test
  void aFileThatTookThePlaceOfAnotherReplacesItsTrack() throws IOException {
    desk.write("a.srt", ENGLISH);
    desk.ingest("a.srt");
    Files.delete(folder.resolve("a.srt"));
    desk.write("a.vtt", OTHER_ENGLISH);

    assertThat(desk.ingest("a.vtt")).extracting(Ingested::status).containsExactly(Status.UPDATED);
    assertThat(text(desk.only())).isEqualTo("Good evening everybody.");
  }

  @Test
  void theSameTrackInTwoFormatsIsOne() {
    desk.write("a.srt", ENGLISH);
    desk.write(
        "a.vtt",
        """
        WEBVTT

        00:01.000 --> 00:02.000
        Good morning.

        00:02.000 --> 00:03.000
        Mind the cat.
        """);
    assertThat(desk.ingest("a.srt", "a.vtt"))
        .extracting(Ingested::status)
        .containsExactly(Status.NEW, Status.UPDATED);
    assertThat(desk.only().about().sources()).hasSize(2);
  }

  private void zip(String name, String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    desk.write(name, bytes.toByteArray());
  }

  @Test
  void aSecondFileOfOneTrackInAnArchiveIsLeftOutAndSaidSo() throws IOException {
    zip("a.zip", "a.en.srt", ENGLISH, "a.en.vtt", OTHER_ENGLISH);

    assertThat(desk.ingest("a.zip").get(1))
        .satisfies(second -> assertThat(second.status()).isEqualTo(Status.SKIPPED))
        .extracting(Ingested::reason)
        .asString()
        .contains("another file has the en track", "a.zip/a.en.srt");
    assertThat(text(desk.only())).isEqualTo("Good morning.");
  }

  @Test
  void ofTwoFormsOfAPageInAnArchiveTheOneThatKeepsMostOfItCounts() throws IOException {
    zip("a.zip", "b.html", SHOWN.formatted("The first"), "c.txt", COPIED);
    desk.ingest("a.zip");

    assertThat(desk.only().toString()).contains("The first bell rings twice.");
  }

  @Test
  void aLaterDumpReplacesThePagesOfAnEarlierOneThatIsStillThere() {
    String dump =
        """
        <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en"><siteinfo><sitename>Meta</sitename></siteinfo>
        <page><title>Bells</title><ns>0</ns><id>1</id>
        <revision><id>%1$d</id><model>wikitext</model><text>Bell number %1$d rings.</text></revision>
        </page></mediawiki>
        """;
    desk.write("january.xml", dump.formatted(7));
    desk.write("march.xml", dump.formatted(8));

    for (String order : List.of("january.xml", "march.xml", "january.xml")) {
      desk.ingest(order);
    }
    assertThat(desk.only().toString()).contains("Bell number 8 rings.");
  }

  @Test
  void theFilesOfAnArchiveAreReadAsThoseOfAFolder() throws IOException {
    zip("talks.zip", "talks/a.en.srt", ENGLISH, "talks/a.es.srt", SPANISH);

    String name = folder + "/talks.zip";
    assertThat(desk.ingest("talks.zip"))
        .extracting(Ingested::name, Ingested::within)
        .containsExactly(
            tuple(name + "/talks/a.en.srt", Optional.of(name)),
            tuple(name + "/talks/a.es.srt", Optional.of(name)));
    assertThat(languages(desk.only())).containsExactly("en", "es");
    assertThat(desk.ingest("talks.zip"))
        .extracting(Ingested::status)
        .containsOnly(Status.UNCHANGED);
  }

  @Test
  void aCompressedFileIsReadAsWhatIsInIt() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(SPANISH.getBytes(StandardCharsets.UTF_8));
    }
    desk.write("a.es.srt.gz", bytes.toByteArray());
    desk.write("a.en.srt", ENGLISH);
    desk.ingest("a.en.srt", "a.es.srt.gz");

    assertThat(languages(desk.only())).containsExactly("en", "es");
  }

  @Test
  void everyQuestionOfAProblemIsADocument() {
    desk.write(
        "two.xml",
        """
        <problem display_name="Bells">
        <p>How many bells ring here?</p><numericalresponse answer="1"/>
        <p>And how many in the fog?</p><numericalresponse answer="2"/>
        </problem>
        """);

    assertThat(desk.ingest("two.xml")).extracting(Ingested::status).containsOnly(Status.NEW);
    assertThat(desk.documents())
        .extracting(document -> document.about().sources().getFirst().uri())
        .hasSize(2)
        .allMatch(uri -> uri.endsWith("two.xml"));
    assertThat(desk.ingest("two.xml")).extracting(Ingested::status).containsOnly(Status.UNCHANGED);
  }

  @Test
  void aTrackAddedLaterWithoutItsCollectionLeavesTheCollection() {
    desk.write("a.en.srt", ENGLISH);
    desk.write("a.es.srt", SPANISH);
    desk.with(reader(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Course")))
        .ingest("a.en.srt");
    desk.ingest("a.es.srt");

    assertThat(desk.only().about().collection()).contains("Course");
  }

  @Test
  void theUserSaysTheLanguage() {
    desk.write("a.srt", ENGLISH);
    desk.with(reader(Optional.empty(), Optional.of("pt_BR"), Optional.empty(), Optional.empty()))
        .ingest("a.srt");

    assertThat(desk.only().about().language()).isEqualTo(new Language("pt-br"));
    assertThat(languages(desk.only())).containsExactly("pt-br");
  }

  @Test
  void theUserSaysTheCharset() {
    desk.write("a.es.srt", SPANISH.getBytes(Charset.forName("ibm850")));
    desk.with(
            reader(
                Optional.of(Charset.forName("ibm850")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        .ingest("a.es.srt");

    assertThat(text(desk.only())).startsWith("Buenos días.");
    assertThat(desk.only().about().sources().getFirst().charset()).contains("ibm850");
  }

  @Test
  void theUserSaysLinkAndCollection() {
    desk.write("a.en.srt", ENGLISH);
    desk.with(
            reader(
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://example.org/a.webm"),
                Optional.of("Course")))
        .ingest("a.en.srt");

    assertThat(desk.only().about().link()).contains("https://example.org/a.webm");
    assertThat(desk.only().about().collection()).contains("Course");

    desk.ingest("a.en.srt");

    assertThat(desk.only().about().link()).contains("https://example.org/a.webm");
    assertThat(desk.only().about().collection()).contains("Course");
  }

  @Test
  void aDocumentOfTheCorpusIsNotASource() {
    desk.write("a.en.srt", ENGLISH);
    desk.ingest("a.en.srt");

    assertThat(desk.ingest("corpus/documents"))
        .singleElement()
        .extracting(Ingested::status, Ingested::reason)
        .containsExactly(Status.SKIPPED, "is a document of this corpus");
  }

  @Test
  void whatWasStoredIsNotReplacedByNothing() {
    desk.write("a.en.srt", ENGLISH);
    desk.ingest("a.en.srt");
    Document before = desk.only();
    desk.write("a.en.srt", "1\n00:00:01,000 --> 00:00:02,000\n\n");
    desk.ingest("a.en.srt");
    desk.write("a.en.srt", "");
    desk.ingest("a.en.srt");

    assertThat(((Recording) desk.only()).ownTracks()).isNotEmpty();
    assertThat(desk.only().id()).isEqualTo(before.id());
  }
}

package dev.cuecard.exchange;

import static dev.cuecard.MadeBundles.AR;
import static dev.cuecard.MadeBundles.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
  /// With all that has to be escaped in some format.
  private static final Catalogue CATALOGUE =
      new Catalogue(
          "knots-1a2b",
          "knots-1a2b",
          EN,
          AR,
          List.of(
              message("display_name", "The \"bowline\" & <b>more</b>", "عقدة", State.PROOFREAD),
              message("subtitle-0-2000-1", "Back\\slash, comma\tand tab", "=1+1", State.TRANSLATED),
              message("subtitle-2000-4000-2", "Two\nlines", "سطر\nوسطر", State.FUZZY),
              new Catalogue.Message("subtitle-4000-6000-3", "Nothing yet", Optional.empty())));

  @TempDir private Path folder;

  private static Catalogue.Message message(String key, String source, String text, State state) {
    return new Catalogue.Message(key, source, Optional.of(new Translation(text, state)));
  }

  @ParameterizedTest
  @EnumSource(
      value = CatalogueFormat.class,
      names = {"PO", "XLIFF_1_2", "XLIFF_2_1", "CSV"})
  void whatIsWrittenIsReadAgain(CatalogueFormat format) {
    Parsed<Catalogue> read = CatalogueFormat.read(format.write(CATALOGUE));

    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).isEqualTo(CATALOGUE);
  }

  @ParameterizedTest
  @EnumSource(
      value = CatalogueFormat.class,
      names = {"PO", "XLIFF_1_2", "XLIFF_2_1", "CSV"})
  void everyPrefixIsReadWithoutAFault(CatalogueFormat format) {
    String text = format.write(CATALOGUE);
    for (int end = 0; end < text.length(); end += 3) {
      assertThat(CatalogueFormat.read(text.substring(0, end))).isNotNull();
    }
  }

  @Test
  void subtitlesHoldWhatIsTranslated() {
    assertThat(CatalogueFormat.SRT.write(CATALOGUE))
        .isEqualTo("1\n00:00:00,000 --> 00:00:02,000\n=1+1\n");
    assertThat(CATALOGUE.missingCues())
        .singleElement()
        .satisfies(stretch ->
            assertThat(stretch)
                .extracting(Catalogue.Message::key)
                .containsExactly("subtitle-2000-4000-2", "subtitle-4000-6000-3"));
  }

  @Test
  void proposalsOfToolsAreNoTranslations() {
    Parsed<Catalogue> read =
        CatalogueFormat.read(
            """
            <xliff version="2.1" srcLang="en" trgLang="ar" xmlns="urn:oasis:names:tc:xliff:document:2.0"
                xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
              <file id="f" original="knots">
                <unit id="display_name">
                  <mtc:matches>
                    <mtc:match ref="#1"><source>Ropes</source><target>حبال</target></mtc:match>
                  </mtc:matches>
                  <segment id="1"><source>Knots</source><target>عقد</target></segment>
                </unit>
              </file>
            </xliff>
            """);

    assertThat(read.value().messages())
        .containsExactly(message("display_name", "Knots", "عقد", State.TRANSLATED));
  }

  @Test
  void linesOfAnotherDocumentOrLanguageAreLeftOut() {
    Parsed<Catalogue> read =
        CatalogueFormat.read(
            """
            document,key,from,to,source,translation,state
            knots,display_name,en,ar,Knots,عقد,translated
            knots,display_name,en,fr,Knots,Nœuds,translated
            ropes,display_name,en,ar,Ropes,حبال,translated
            """);

    assertThat(read.value())
        .isEqualTo(
            new Catalogue(
                "knots",
                "knots",
                EN,
                AR,
                List.of(message("display_name", "Knots", "عقد", State.TRANSLATED))));
    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "3:1: expected knots in ar from en, got \"knots in fr from en\"",
            "4:1: expected knots in ar from en, got \"ropes in ar from en\"");
  }

  @Test
  void emptyColumnsOfSpreadsheetsAreNoMatter() {
    Parsed<Catalogue> read =
        CatalogueFormat.read(CatalogueFormat.CSV.write(CATALOGUE).replace("\r\n", ",,\r\n"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).isEqualTo(CATALOGUE);
  }

  @Test
  void aColumnOfAnotherNameIsReported() {
    Parsed<Catalogue> read =
        CatalogueFormat.read(CatalogueFormat.CSV.write(CATALOGUE).replaceFirst("state", "stated"));

    assertThat(read.value().messages()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith("expected CSV, got Mapping for state not found");
  }

  @Test
  void entitiesOfStrangersAreNotFollowed() {
    Parsed<Catalogue> read =
        CatalogueFormat.read(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff><file original=\"a\">"
                + "<trans-unit id=\"k\"><source>&e;</source></trans-unit></file></xliff>");

    assertThat(read.value().messages()).noneMatch(message -> message.source().contains("root"));
  }

  /// gettext itself.
  @Test
  void msgfmtTakesPo() throws Exception {
    Path file = Files.writeString(folder.resolve("a.po"), CatalogueFormat.PO.write(CATALOGUE));

    assertThat(run("msgfmt", "--check-format", "--statistics", "-o", "-", file.toString()))
        .contains("2 translated messages, 1 fuzzy translation, 1 untranslated message.");
  }

  /// Debian's translate-toolkit, which counts what it reads.
  @ParameterizedTest
  @EnumSource(
      value = CatalogueFormat.class,
      names = {"PO", "XLIFF_1_2"})
  void translateToolkitCountsTheSame(CatalogueFormat format) throws Exception {
    Path file =
        Files.writeString(folder.resolve("a." + format.extension()), format.write(CATALOGUE));

    assertThat(run("pocount", "--csv", file.toString()))
        .contains(file + ",  2, 8, 2, 1, 2, 1, 2, "); // translated, fuzzy, not, with their words
  }

  /// What a program writes to both its outputs; the test is skipped where there is none.
  private static String run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return abort(command[0] + " is not here: this test is skipped");
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}

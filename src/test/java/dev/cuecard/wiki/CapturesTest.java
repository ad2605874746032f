package dev.cuecard.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cuecard.EveryPrefix;
import dev.cuecard.SharedFiles;
import dev.cuecard.WikiReading;
import dev.cuecard.document.Block;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers that a real MediaWiki with Extension:Translate gave.
class CapturesTest {
  private static String capture(String name) {
    return SharedFiles.files("mediawiki", "captures").stream()
        .filter(file -> file.endsWith(Path.of(name)))
        .map(SharedFiles::text)
        .findFirst()
        .orElseThrow();
  }

  private static MessageBundle bundle(String format, String name) {
    return WikiReading.read(Recording.class, format, capture(name)).bundle().orElseThrow();
  }

  @Test
  void oneBundleIsTheSameInEveryForm() {
    MessageBundle raw = bundle("messagebundle-json", "page-bundle-raw.json");

    assertThat(raw.units()).hasSize(7);
    assertThat(raw.units().get(5).source())
        .isEqualTo("One ring means \"boat leaving\"; two rings mean <fog>.");
    assertThat(bundle("messagebundle-html", "page-bundle.html")).isEqualTo(raw);
    assertThat(bundle("messagebundle-html", "page-bundle-render.html")).isEqualTo(raw);
    assertThat(bundle("wiki-parse", "parse-bundle.json")).isEqualTo(raw);
  }

  @Test
  void oneBundleIsTheSameDocumentInEveryForm() {
    List<Document> documents =
        Stream.of(
                "page-bundle-raw.json",
                "page-bundle.html",
                "page-bundle-render.html",
                "parse-bundle.json")
            .map(CapturesTest::capture)
            .map(text -> WikiReading.parse(WikiReading.formats(text).getFirst(), text).value())
            .toList();

    assertThat(documents).extracting(Document::id).containsOnly(documents.getFirst().id());
    assertThat(documents)
        .extracting(document -> document.about().collection())
        .containsOnly(Optional.of("Night ferries"));
  }

  @Test
  void aCollectionHasSourcesAndTheTranslationsOfItsLanguageWithTheirStates() {
    List<Unit> source = bundle("messagebundle-json", "page-bundle-raw.json").units();
    List<Unit> french = bundle("messagecollection", "messagecollection-fr.json").units();

    assertThat(french)
        .extracting(Unit::key, Unit::source)
        .containsExactlyElementsOf(
            source.stream().map(unit -> tuple(unit.key(), unit.source())).toList());
    assertThat(french)
        .extracting(unit -> unit.translations().values().stream().map(Translation::state).toList())
        .containsExactly(
            List.of(State.TRANSLATED),
            List.of(State.TRANSLATED),
            List.of(State.TRANSLATED),
            List.of(State.FUZZY),
            List.of(),
            List.of(State.TRANSLATED),
            List.of());
    assertThat(french.getFirst().translations())
        .isEqualTo(
            Map.of(new Language("fr"), new Translation("Sonner la cloche", State.TRANSLATED)));
  }

  @ParameterizedTest
  @CsvSource({"ar, 4", "es, 6", "zh, 5", "error-de-not-priority, 0", "limit-max, 6", "fr-fuzzy, 1"})
  void everyCollectionHasItsTranslations(String name, int translated) {
    MessageBundle bundle = bundle("messagecollection", "messagecollection-" + name + ".json");

    assertThat(bundle.units().stream().filter(unit -> !unit.translations().isEmpty()))
        .hasSize(translated);
  }

  @Test
  void theCollectionOfTheSourceLanguageHasNoTranslations() {
    MessageBundle bundle = bundle("messagecollection", "messagecollection-en.json");

    assertThat(bundle.sourceLanguage()).isEqualTo(new Language("en"));
    assertThat(bundle.translatedLanguages()).isEmpty();
  }

  @Test
  void aFirstPageAndARefusalSaySo() {
    Parsed<Document> first =
        WikiReading.parse("messagecollection", capture("messagecollection-fr-page1.json"));
    Parsed<Document> refused =
        WikiReading.parse(
            "messagecollection", capture("messagecollection-error-unknown-group.json"));

    assertThat(WikiReading.messages(first))
        .singleElement()
        .asString()
        .endsWith("the answer ends before 4 more messages");
    assertThat(WikiReading.messages(refused))
        .containsExactly("1:10: the wiki answered: Invalid value for parameter \"mcgroup\".");
  }

  @ParameterizedTest
  @CsvSource({"wiki-html, page-help.html", "wiki-parse, parse-page.json"})
  void aPageOfWikitextHasItsSectionsListAndTable(String format, String name) {
    Page page = WikiReading.read(Page.class, format, capture(name));

    assertThat(page.about().title()).isEqualTo("Help:Night ferry timetable");
    assertThat(page.sections())
        .containsExactly(
            new Section(
                List.of(),
                "",
                List.of(
                    new Block(
                        Block.Kind.PARAGRAPH, "Night ferries leave the North quay at dusk."))),
            new Section(
                List.of("Fares"),
                "Fares",
                List.of(
                    new Block(Block.Kind.BULLET, "adult: two coins"),
                    new Block(Block.Kind.BULLET, "child: one coin"),
                    new Block(Block.Kind.PARAGRAPH, "Pier | Bell"),
                    new Block(Block.Kind.PARAGRAPH, "North | 3"),
                    new Block(Block.Kind.PARAGRAPH, "<ref>Harbour log</ref>"))));
  }

  @Test
  void noTwoReadersRecogniseTheSameAnswer() {
    assertThat(SharedFiles.files("mediawiki", "captures"))
        .filteredOn(file -> !file.toString().endsWith(".bz2"))
        .allSatisfy(file ->
            assertThat(WikiReading.formats(SharedFiles.text(file)))
                .as(file.getFileName().toString())
                .hasSizeLessThan(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page-bundle-raw.json",
        "page-bundle-render.html",
        "messagecollection-fr.json",
        "messagecollection-error-unknown-group.json",
        "parse-bundle.json",
        "parse-page.json"
      })
  void everyPrefixIsRead(String name) {
    EveryPrefix.isRead(WikiReading.readers(), capture(name), 11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page-bundle.html", "page-help.html"})
  void manyPrefixesOfWholePagesAreRead(String name) {
    EveryPrefix.isRead(WikiReading.readers(), capture(name), 101);
  }
}

package dev.cuecard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Message bundles and the lists of their translations, whichever comes first.
class TranslationsTest {
  private static final String LABEL = "WikiLearn - Cats - video: Mind the cat";
  private static final String FIRST = "subtitle-1000-2000-1";
  private static final String SECOND = "subtitle-2000-3000-2";
  private static final Language SPANISH = new Language("es");

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void aBundleAndItsSpanish() {
    desk = Desk.in(folder);
    bundle(FIRST, "Good morning.", SECOND, "Mind the cat.");
    write(
        "es.json",
        collection(FIRST, "Good morning.", "Buenos días.", SECOND, "Mind the cat.", "¡El gato!"));
  }

  private void write(String name, String text) {
    desk.write(name, text);
  }

  private void bundle(String... keysAndTexts) {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      units.append(", \"%s\": \"%s\"".formatted(keysAndTexts[i], keysAndTexts[i + 1]));
    }
    write(
        "bundle.json",
        """
        {"@metadata": {"sourceLanguage": "en", "priorityLanguages": ["es"],
          "allowOnlyPriorityLanguages": true, "description": "video in Cats", "label": "%s"},
         "display_name": "Mind the cat"%s}
        """
            .formatted(LABEL, units));
  }

  private static String collection(String... keysSourcesAndTexts) {
    StringBuilder messages = new StringBuilder(message("display_name", "Mind the cat", "El gato"));
    for (int i = 0; i < keysSourcesAndTexts.length; i += 3) {
      messages
          .append(",\n")
          .append(
              message(
                  keysSourcesAndTexts[i], keysSourcesAndTexts[i + 1], keysSourcesAndTexts[i + 2]));
    }
    return """
    {"query": {"metadata": {"state": null, "resultsize": 3, "remaining": 0},
     "messagecollection": [%s]}}
    """
        .formatted(messages);
  }

  private static String message(String key, String source, String translation) {
    return """
    {"key": "%1$s/%2$s", "definition": "%3$s", "translation": "%4$s", "tags": [],
     "properties": {"status": "translated"}, "title": "Translations:%5$s/%2$s/es",
     "targetLanguage": "es", "primaryGroup": "messagebundle-%5$s"}\
    """
        .formatted(LABEL.replace(' ', '_'), key, source, translation, LABEL);
  }

  private Map<String, Translation> spanish() {
    MessageBundle bundle = ((Recording) desk.only()).bundle().orElseThrow();
    Map<String, Translation> found = new LinkedHashMap<>();
    for (Unit unit : bundle.units()) {
      Translation translation = unit.translations().get(SPANISH);
      if (translation != null) {
        found.put(unit.key(), translation);
      }
    }
    return found;
  }

  private static Translation translated(String text) {
    return new Translation(text, Translation.State.TRANSLATED);
  }

  private void bothAreOne() {
    assertThat(spanish())
        .containsEntry(FIRST, translated("Buenos días."))
        .containsEntry(SECOND, translated("¡El gato!"));
    assertThat(desk.only().about().title()).isEqualTo("Mind the cat");
    assertThat(desk.only().about().sources().stream().map(s -> s.format()))
        .containsExactly("messagebundle-json", "messagecollection");
  }

  @Test
  void translationsAfterTheirBundleGoIntoIt() {
    desk.ingest("bundle.json");
    desk.ingest("es.json");
    bothAreOne();
  }

  @Test
  void translationsBeforeTheirBundleInOneCallGoIntoIt() {
    desk.ingest("es.json", "bundle.json");
    bothAreOne();
  }

  @Test
  void translationsBeforeTheirBundleGoIntoIt() {
    desk.ingest("es.json");
    desk.ingest("bundle.json");
    bothAreOne();
  }

  @Test
  void translationsThatTwoBundlesOfOneCallSayAllOfGoIntoNeither() throws IOException {
    desk.ingest("es.json");
    String bundle = Files.readString(folder.resolve("bundle.json"));
    desk.write("dogs.json", bundle.replace("Cats", "Dogs"));
    desk.write("birds.json", bundle.replace("Cats", "Birds"));

    desk.ingest("dogs.json", "birds.json");

    assertThat(desk.documents()).hasSize(3);
  }

  @Test
  void theBundleReadAgainKeepsItsTranslations() {
    desk.ingest("bundle.json", "es.json");

    assertThat(desk.ingest("bundle.json", "es.json"))
        .extracting(Ingested::status)
        .containsOnly(Ingested.Status.UNCHANGED);
    bothAreOne();
  }

  @Test
  void aSourceTextThatChangesMakesItsTranslationsFuzzy() {
    desk.ingest("bundle.json", "es.json");
    bundle(FIRST, "Good evening.", SECOND, "Mind the cat.");
    desk.ingest("bundle.json");

    assertThat(spanish())
        .containsEntry(FIRST, new Translation("Buenos días.", Translation.State.FUZZY))
        .containsEntry(SECOND, translated("¡El gato!"));
  }

  @Test
  void aUnitThatIsRemovedVanishesWithItsTranslations() {
    desk.ingest("bundle.json", "es.json");
    bundle(SECOND, "Mind the cat.");
    desk.ingest("bundle.json");

    assertThat(spanish().keySet().stream().filter(key -> key.startsWith("subtitle")))
        .containsExactly(SECOND);
    assertThat(((Recording) desk.only()).tracks())
        .allSatisfy(track -> assertThat(track.cues()).hasSize(1));
  }

  @Test
  void aNewTranslationReplacesTheOldOne() {
    desk.ingest("bundle.json", "es.json");
    write(
        "es.json",
        collection(FIRST, "Good morning.", "¡Buenas!", SECOND, "Mind the cat.", "¡El gato!"));
    desk.ingest("es.json");

    assertThat(spanish()).containsEntry(FIRST, translated("¡Buenas!"));
  }

  @Test
  void aPartOfAListFindsItsBundleAndTakesNothingAway() {
    desk.ingest("bundle.json", "es.json");
    write("part.json", collection(SECOND, "Mind the cat.", "¡Cuidado!"));
    desk.ingest("part.json");

    Map<String, String> texts = new LinkedHashMap<>();
    ((Recording) desk.only())
        .bundle()
        .orElseThrow()
        .units()
        .forEach(unit ->
            texts.put(unit.key(), Objects.requireNonNull(unit.translations().get(SPANISH)).text()));
    assertThat(texts)
        .containsEntry(FIRST, "Buenos días.")
        .containsEntry(SECOND, "¡Cuidado!")
        .containsEntry("display_name", "El gato");
  }

  @Test
  void aPartOfAListThatCameBeforeTheBundleTakesNothingFromTheWhole() {
    desk.ingest("es.json");
    write("part.json", collection(SECOND, "Mind the cat.", "¡Cuidado!"));
    desk.ingest("part.json");

    assertThat(((Recording) desk.only()).bundle().orElseThrow().units()).hasSize(3);
  }

  @Test
  void aListThatWaitedForItsBundleJoinsItWhenItIsReadAgain() {
    desk.ingest("es.json");
    desk.ingest("bundle.json");
    desk.ingest("es.json");

    assertThat(desk.only().about().title()).isEqualTo("Mind the cat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"es.json bundle.json", "bundle.json es.json", "es.json bundle.json es.json"})
  void aListOfAnotherTitleJoinsTheBundleThatItRepeatsWhicheverCameFirst(String order) {
    String list =
        collection(FIRST, "Good morning.", "Buenos días.", SECOND, "Mind the cat.", "¡El gato!");
    write("es.json", list.replace(LABEL, "Moved").replace(LABEL.replace(' ', '_'), "Moved"));

    Stream.of(order.split(" ")).forEach(desk::ingest);
    bothAreOne();
  }

  @Test
  void everyCueOfTheTrackHasItsKey() {
    desk.ingest("bundle.json", "es.json");

    assertThat(
            ((Recording) desk.only())
                .tracks().stream()
                    .map(track ->
                        track.cues().stream()
                            .map(cue -> cue.id().orElse(""))
                            .collect(Collectors.toList())))
        .hasSize(2)
        .allSatisfy(keys -> assertThat(keys).containsExactly(FIRST, SECOND));
  }
}

package dev.cuecard.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.WikiReading;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageCollectionReaderTest {
  private static final String FORMAT = "messagecollection";
  private static final Language FR = new Language("fr");

  private static String message(String key, String definition, String rest) {
    return """
    {"key":"Tide_tables/en/my_block/%s","definition":"%s",%s,
     "title":"Translations:Tide tables/en/my block/%s/fr","targetLanguage":"fr",
     "primaryGroup":"messagebundle-Tide tables/en/my block"}\
    """
        .formatted(key, definition, rest, key.replace('_', ' '));
  }

  private static String answer(String... messages) {
    return "{\"batchcomplete\":true,\"query\":{\"messagecollection\":["
        + String.join(",\n", messages)
        + "]}}";
  }

  private static MessageBundle bundle(Parsed<Document> parsed) {
    return ((Recording) parsed.value()).bundle().orElseThrow();
  }

  @Test
  void unitsHaveTheirSourceAndTheOneLanguageWithItsState() {
    String text =
        answer(
            message(
                "display_name",
                "Ebb",
                "\"translation\":\"Jusant\",\"properties\":{\"status\":\"proofread\"}"),
            message(
                "subtitle-0-9-1",
                "Low.",
                "\"translation\":\"Basse.\",\"tags\":[\"fuzzy\"],\"properties\":{\"status\":\"translated\"}"),
            message(
                "subtitle-9-18-2",
                "High.",
                "\"translation\":null,\"properties\":{\"status\":\"untranslated\"}"),
            message("subtitle-18-27-3", "Slack.", "\"translation\":\"!!FUZZY!!Étale.\""),
            message("subtitle-27-36-4", "Again.", "\"translation\":\"Encore.\""));
    Recording recording = WikiReading.read(Recording.class, FORMAT, text);

    assertThat(recording.bundle().orElseThrow().units())
        .containsExactly(
            unit("display_name", "Ebb", "Jusant", State.PROOFREAD),
            unit("subtitle-0-9-1", "Low.", "Basse.", State.FUZZY),
            new Unit("subtitle-9-18-2", "High."),
            unit("subtitle-18-27-3", "Slack.", "Étale.", State.FUZZY),
            unit("subtitle-27-36-4", "Again.", "Encore.", State.TRANSLATED));
    assertThat(recording.about().title()).isEqualTo("Ebb");
  }

  private static Unit unit(String key, String source, String translation, State state) {
    return new Unit(key, source).withTranslations(Map.of(FR, new Translation(translation, state)));
  }

  @Test
  void aMessageWithoutKeyIsKnownByItsTitle() {
    String text =
        """
        {"query":{"messagecollection":[{"definition":"Ebb","translation":"Jusant",
        "title":"Translations:Tide tables/display name/fr","targetLanguage":"fr"},
        {"definition":"Low.","title":"Translations:Tide tables/subtitle-0-9-1/fr"}]}}
        """;

    assertThat(bundle(WikiReading.parse(FORMAT, text)).units())
        .extracting(Unit::key)
        .containsExactly("display_name", "subtitle-0-9-1");
  }

  @Test
  void translationsThatAllEqualTheirSourceAreTheSource() {
    String text =
        answer(
            message("display_name", "Ebb", "\"translation\":\"Ebb\""),
            message("subtitle-0-9-1", "Low.", "\"translation\":\"Low.\""));
    MessageBundle bundle = bundle(WikiReading.parse(FORMAT, text));

    assertThat(bundle.sourceLanguage()).isEqualTo(FR);
    assertThat(bundle.translatedLanguages()).isEmpty();
  }

  @Test
  void aRefusalIsReportedInTheWikisOwnWords() {
    Parsed<Document> parsed =
        WikiReading.parse(FORMAT, "{\"error\":{\"code\":\"tide\",\"info\":\"No such tide.\"}}");

    assertThat(WikiReading.messages(parsed))
        .containsExactly("1:10: the wiki answered: No such tide.");
    assertThat(((Page) parsed.value()).bundle()).isEmpty();
  }

  @Test
  void oneOfSeveralPagesSaysHowManyMessagesFollow() {
    String text =
        """
        {"query":{"metadata":{"resultsize":3,"remaining":2},"messagecollection":[
        %s]}}
        """
            .formatted(message("subtitle-0-9-1", "Low.", "\"translation\":null"));
    Parsed<Document> parsed = WikiReading.parse(FORMAT, text);

    assertThat(WikiReading.messages(parsed))
        .containsExactly("1:22: the answer ends before 2 more messages");
    assertThat(bundle(parsed).units()).hasSize(1);
  }

  @Test
  void aCutLeavesTheMessagesBeforeItAndMessagesWithoutKeyAreReported() {
    String text =
        answer(
            message("subtitle-0-9-1", "Low.", "\"translation\":null"),
            "{\"definition\":\"x\"}",
            "{\"de");
    Parsed<Document> parsed =
        WikiReading.parse(FORMAT, text.substring(0, text.lastIndexOf("{\"de") + 4));

    assertThat(bundle(parsed).units()).extracting(Unit::key).containsExactly("subtitle-0-9-1");
    assertThat(WikiReading.messages(parsed))
        .hasSize(2)
        .anyMatch(m -> m.contains("expected a message with a key"))
        .anyMatch(m -> m.contains("expected more JSON"));
  }
}

package dev.cuecard.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.WikiReading;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import org.junit.jupiter.api.Test;

class BundleJsonReaderTest {
  private static final String FORMAT = "messagebundle-json";

  private static final String WHOLE =
      """
      {
       "@metadata": {
        "sourceLanguage": "fr",
        "priorityLanguages": ["es", "pt_BR"],
        "allowOnlyPriorityLanguages": true,
        "description": "video in Pain - Du blé au four.",
        "label": "WikiLearn - Pain - video: Le levain"
       },
       "display_name": "Le levain",
       "subtitle-900-2100-2": "Il \\"dort\\" la nuit.",
       "subtitle-0-900-1": "Voici le levain."
      }
      """;

  private static Recording recording(Parsed<Document> parsed) {
    return (Recording) parsed.value();
  }

  @Test
  void theRawPageHoldsMetadataAndUnitsInItsOrder() {
    Recording recording = WikiReading.read(Recording.class, FORMAT, WHOLE);
    var bundle = recording.bundle().orElseThrow();

    assertThat(bundle.units())
        .containsExactly(
            new Unit("display_name", "Le levain"),
            new Unit("subtitle-900-2100-2", "Il \"dort\" la nuit."),
            new Unit("subtitle-0-900-1", "Voici le levain."));
    assertThat(bundle.priorityLanguages())
        .containsExactly(new Language("es"), new Language("pt-br"));
    assertThat(bundle.onlyPriorityLanguages()).isTrue();
    assertThat(recording.about().collection()).contains("Pain");
  }

  @Test
  void textAndJsonOfOneBundleAreOneDocument() {
    String text =
        """
        label"WikiLearn - Pain - video: Le levain"
        display_name"Le levain"
        """;

    assertThat(WikiReading.parse("messagebundle-text", text).value().id())
        .isEqualTo(WikiReading.parse(FORMAT, WHOLE).value().id());
  }

  @Test
  void aCutLeavesWhatStandsBeforeItAndOneProblem() {
    int cut = WHOLE.indexOf("la nuit");
    Parsed<Document> parsed = WikiReading.parse(FORMAT, WHOLE.substring(0, cut));

    assertThat(recording(parsed).bundle().orElseThrow().units())
        .containsExactly(new Unit("display_name", "Le levain"));
    assertThat(WikiReading.messages(parsed))
        .singleElement()
        .asString()
        .isEqualTo("10:38: expected more JSON, got the end of the text");
  }

  @Test
  void usedKeysAndWrongTypesAreReportedAndTheRestIsKept() {
    Parsed<Document> parsed =
        WikiReading.parse(
            FORMAT,
            """
            {"@metadata": {"priorityLanguages": ["es", 7], "licence": {"a": 1}},
             "display_name": "Flour",
             "subtitle-0-9-1": ["no", "text"],
             "subtitle-9-18-2": null,
             "display_name": "Water",
             "subtitle-18-27-3": "Salt."} true
            """);

    assertThat(WikiReading.messages(parsed))
        .containsExactly(
            "1:44: expected a language code, got \"7\"",
            "1:59: expected a field of @metadata, got \"licence: {\"",
            "3:20: expected a text, got \"subtitle-0-9-1: [\"",
            "4:21: expected a text, got \"subtitle-9-18-2: null\"",
            "5:18: expected a key that has not been used, got \"display_name\"",
            "6:31: expected the end, got \"true\"");
    assertThat(recording(parsed).bundle().orElseThrow().units())
        .containsExactly(new Unit("display_name", "Flour"), new Unit("subtitle-18-27-3", "Salt."));
  }

  @Test
  void brokenJsonIsReportedWhereItBreaks() {
    Parsed<Document> parsed =
        WikiReading.parse(FORMAT, "{\"display_name\": \"Yeast\",\n \"subtitle-0-9-1\"= \"Warm.\"}");

    assertThat(WikiReading.messages(parsed))
        .singleElement()
        .asString()
        .startsWith("2:18: expected JSON");
    assertThat(parsed.value().about().title()).isEqualTo("Yeast");
  }

  @Test
  void aKeyThatGivesNoTimeIsReportedSinceItsTextIsNoCue() {
    Parsed<Document> parsed =
        WikiReading.parse(
            FORMAT,
            """
            {"display_name": "Dough", "subtitle-0-9-1": "Rise.",
             "subtitle-20-10-2": "Fall.", "subtitle-ten": "Rest."}
            """);

    assertThat(WikiReading.messages(parsed))
        .containsExactly(
            "2:22: expected subtitle-<start>-<end>-<number> in this order,"
                + " got \"subtitle-20-10-2\"",
            "2:47: expected subtitle-<start>-<end>-<number> in this order, got \"subtitle-ten\"");
    assertThat(recording(parsed).bundle().orElseThrow().units()).hasSize(4);
    assertThat(recording(parsed).tracks().getFirst().cues()).hasSize(1);
  }
}

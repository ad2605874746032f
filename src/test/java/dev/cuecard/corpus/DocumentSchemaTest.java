package dev.cuecard.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.RandomDocuments;
import dev.cuecard.SampleCorpus;
import dev.cuecard.Schemas;
import dev.cuecard.SharedFiles;
import dev.cuecard.document.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents as files: of the published shape, and read back as they were.
class DocumentSchemaTest {
  private static Document parse(String text) {
    return Corpus.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  @TestFactory
  Stream<DynamicTest> everyShippedDocumentIsOfTheSchemaAndIsWrittenAsItStands() {
    return SampleCorpus.documents().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) {
    String text = SharedFiles.text(file);
    Schemas.accept("document", text);
    Document document = parse(text);
    assertThat(document.id() + ".json").isEqualTo(file.getFileName().toString());
    assertThat(Corpus.toText(document)).isEqualTo(text);
  }

  @Test
  void documentsOfAllKindsAreOfTheSchema() {
    RandomDocuments documents = new RandomDocuments(1);
    for (int i = 0; i < 250; i++) {
      Schemas.accept("document", Corpus.toText(documents.next()));
    }
  }

  @Test
  void documentsOfAllKindsAreReadAsTheyWereWritten() {
    RandomDocuments documents = new RandomDocuments(2);
    for (int i = 0; i < 2000; i++) {
      Document document = documents.next();
      assertThat(parse(Corpus.toText(document))).isEqualTo(document);
    }
  }

  @Test
  void aDocumentIsReadWithNullForWhatIsAbsent() {
    String text =
        """
        {"schema": 1, "id": "a-1", "kind": "recording", "title": "A", "language": "en",
         "collection": null, "place": null, "bundle": null,
         "tracks": [{"language": "en", "origin": "human",
                     "cues": [{"start": 0, "end": 1, "text": "Hi", "id": null}]}]}
        """;

    assertThat(Corpus.toText(parse(text)))
        .isEqualTo(
            """
            {
              "schema": 1,
              "id": "a-1",
              "kind": "recording",
              "title": "A",
              "language": "en",
              "sources": [],
              "tracks": [
                {
                  "language": "en",
                  "origin": "human",
                  "cues": [
                    {"start": 0, "end": 1, "text": "Hi"}
                  ]
                }
              ]
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"tracks\": [], \"sections\": []",
        "\"tracks\": [], \"speaker\": \"Ines\"",
        "\"tracks\": [{\"language\": \"en\", \"origin\": \"HUMAN\", \"cues\": []}]",
        "\"tracks\": [{\"language\": \"EN\", \"origin\": \"human\", \"cues\": []}]",
        "\"tracks\": [{\"language\": \"en\", \"origin\": \"human\", \"cues\": [{\"start\": 0.5}]}]",
        "\"bundle\": null, \"tracks\": []",
        "\"sections\": []"
      })
  void theSchemaRefusesWhatNoWriterWrites(String properties) {
    Schemas.refuse(
        "document",
        """
        {"schema": 1, "id": "a-1", "kind": "recording", "title": "A", "language": "en",
         "sources": [], %s}
        """
            .formatted(properties));
  }
}

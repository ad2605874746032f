package dev.cuecard.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.SampleCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of the corpus that somebody edited by hand and got wrong.
class BrokenDocumentTest {
  private static final String GOOD =
      """
      {
        "schema": 1,
        "id": "talk-1",
        "kind": "recording",
        "title": "Talk",
        "language": "en",
        "sources": [],
        "tracks": [
          {
            "language": "en",
            "origin": "human",
            "cues": [
              {"start": 0, "end": 900, "text": "One"},
              {"start": 900, "end": 1900, "text": "Two"}
            ]
          }
        ]
      }
      """;

  @TempDir private Path folder;
  private Corpus corpus;

  @BeforeEach
  void aCorpusWithOneDocument() throws IOException {
    corpus = new Corpus(folder);
    Files.createDirectories(corpus.documents());
    write(GOOD);
  }

  private void write(String text) throws IOException {
    Files.writeString(corpus.path("talk-1"), text);
  }

  @Test
  void theGoodOneIsRead() throws UnreadableDocument {
    assertThat(corpus.read("talk-1").about().title()).isEqualTo("Talk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "schema": 1                         | "schema": 2         | schema: expected schema version 1, got 2
          "schema": 1,                        |                     | schema: expected a whole number, got nothing
          "id": "talk-1"                      | "id": "walk-1"      | id: expected "talk-1" as the file's name says, got "walk-1"
          "id": "talk-1"                      | "id": 1             | id: expected a string, got 1
          "kind": "recording"                 | "kind": "film"      | kind: expected a kind of document, got "film"
          "title": "Talk"                     | "title": null       | title: expected a string, got null
          "sources": []                       | "sources": "a.srt"  | sources: expected a list, got "a.srt"
          "origin": "human"                   | "origin": "dubbed"  | tracks[0].origin: expected one of [human, automatic, translation], got "dubbed"
          "start": 900, "end": 1900           | "start": 900, "end": 100 | tracks[0].cues[1].end: expected a time not before the start, got 100
          "start": 900                        | "start": "0:01"     | tracks[0].cues[1].start: expected a whole number, got "0:01"
          "start": 900                        | "start": 0.9        | tracks[0].cues[1].start: expected a whole number, got 0.9
          "start": 900                        | "start": -900       | tracks[0].cues[1].start: expected a time of 0 or more, got -900
          "text": "Two"                       | "text": ["Two"]     | tracks[0].cues[1].text: expected a string, got ["Two"]
          """)
  void aWrongValueIsNamedByItsPath(String good, String bad, String message) throws IOException {
    write(GOOD.replace(good, bad == null ? "" : bad));

    assertThatThrownBy(() -> corpus.read("talk-1"))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage(corpus.path("talk-1") + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "title": "Talk", | "title": "Talk" | 6:3
          "sources": [],   | "sources": [,   | 7:15
          "schema": 1,     | schema: 1,      | 2:3
          """)
  void aSlipOfTheSyntaxIsNamedByLineAndColumn(String good, String bad, String place)
      throws IOException {
    write(GOOD.replace(good, bad));

    assertThatThrownBy(() -> corpus.read("talk-1"))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageStartingWith(
            corpus.path("talk-1") + ":" + place + ": expected JSON, got Unexpected character (");
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "100", "300"})
  void aFileThatWasCutOffIsUnreadableAndNothingWorse(int length) throws IOException {
    write(GOOD.substring(0, length));

    assertThatThrownBy(() -> corpus.read("talk-1")).isInstanceOf(UnreadableDocument.class);
  }

  @Test
  void aDocumentThatIsNotThereIsUnreadable() {
    assertThatThrownBy(() -> corpus.read("walk-1"))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage(corpus.path("walk-1") + ": no such document");
  }

  @Test
  void theRestIsListedAndRead() throws IOException, UnreadableDocument {
    SampleCorpus.copy("documents", folder);
    write("{");

    assertThat(corpus.files()).hasSize(SampleCorpus.documents().size() + 1);
    for (StoredFile file : corpus.files()) {
      if (!file.id().equals("talk-1")) {
        assertThat(corpus.read(file.id()).id()).isEqualTo(file.id());
      }
    }
  }
}

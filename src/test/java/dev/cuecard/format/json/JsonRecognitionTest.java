package dev.cuecard.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import dev.cuecard.format.SubtitleFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// JSON is timed text only if its structure says so.
class JsonRecognitionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{",
        "[1, 2, 3]",
        "{\"text\": \"Hello\"}",
        "{\"text\": \"Hello\", \"start\": 1}",
        "{\"start\": 1, \"end\": 2, \"text\": \"Hello\"}",
        "{\"version\": \"1.0.0\", \"segments\": [{\"name\": \"a\"}]}",
        "{\"version\": \"1.2.0\", \"chapters\": [{\"startTime\": 0, \"title\": \"Intro\"}]}",
        "{\"events\": [{\"start\": 1, \"name\": \"a\"}]}",
        "{\"words\": [\"a\", \"b\"]}",
        "{\"results\": [{\"title\": \"a\", \"start\": 1}]}",
        "{\"query\": {\"pages\": [{\"title\": \"a\", \"text\": \"b\"}]}}",
        "{\"parse\": {\"title\": \"a\", \"text\": \"b\"}}",
        "{\"@metadata\": {\"sourceLanguage\": \"en\"}, \"subtitle-0-1000-1\": \"Hello\"}",
        "{\"tracks\": [{\"cues\": [{\"start\": 1, \"end\": 2, \"text\": \"Hello\"}]}]}",
        "{\\an8}Hello"
      })
  void otherJsonIsNoTimedText(String text) {
    assertThat(SubtitleFormat.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus", "docs/schema"})
  void theProjectsOwnJsonIsNoTimedText(String folder) throws IOException {
    assertThat(json(Path.of(folder))).isNotEmpty().allSatisfy(JsonRecognitionTest::isNone);
  }

  @Test
  void answersOfMediaWikiAreNoTimedText() throws IOException {
    assertThat(json(SharedFiles.shared("mediawiki", "captures")))
        .isNotEmpty()
        .allSatisfy(JsonRecognitionTest::isNone);
  }

  @Test
  void descriptionsOfTalksAndCoursesAreNoTimedText() throws IOException {
    assertThat(json(SharedFiles.shared("corpora")))
        .isNotEmpty()
        .allSatisfy(JsonRecognitionTest::isNone);
  }

  private static void isNone(Path file) throws IOException {
    assertThat(SubtitleFormat.of(Files.readString(file))).isEmpty();
  }

  private static List<Path> json(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}

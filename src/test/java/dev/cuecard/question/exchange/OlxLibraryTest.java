package dev.cuecard.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.openedx.OpenedxReaders;
import dev.cuecard.problem.Parsed;
import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;

/// Problems of Open edX, read back by the reader of courses.
class OlxLibraryTest {
  private static final Map<String, String> FILES = files(QuestionFormat.OLX.write(Quiz.SET));

  private static Map<String, String> files(byte[] archive) {
    Map<String, String> files = new LinkedHashMap<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        files.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static Exercise read(String id) {
    String text = Optional.ofNullable(FILES.get("library/problem/" + id + ".xml")).orElseThrow();
    Parsed<Document> parsed = OpenedxReaders.all().getFirst().read(text, id + ".xml");
    assertThat(parsed.problems()).isEmpty();
    return (Exercise) parsed.value();
  }

  @Test
  void theLibraryNamesItsProblems() {
    assertThat(FILES.get("library/library.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <library xblock-family="xblock.v1" display_name="Tea / time" org="cuecard" library="tea-time-sb15">
            <problem url_name="one-aaaa"></problem>
            <problem url_name="several-bbbb"></problem>
            <problem url_name="typed-cccc"></problem>
            <problem url_name="number-dddd"></problem>
            </library>
            """);
    assertThat(FILES).hasSize(6);
  }

  @Test
  void problemsAreReadAsTheyWereAsked() {
    for (Question question : Quiz.SET.questions()) {
      Exercise exercise = read(question.id());
      assertThat(String.join("\n", exercise.question())).isEqualTo(question.text());
      assertThat(exercise.hints()).isEqualTo(question.hints());
      assertThat(exercise.solution()).containsExactly(question.comment(), "Tea = {hot}, 1:01");
    }
    assertThat(read("typed-cccc").answers()).containsExactly("tea", "Tea/chai");
    assertThat(read("number-dddd").answers()).containsExactly("3.50");
    assertThat(read("one-aaaa").type()).isEqualTo(Exercise.Type.SINGLE_CHOICE);
    assertThat(read("several-bbbb").type()).isEqualTo(Exercise.Type.MULTIPLE_CHOICE);
  }

  @Test
  void choicesKeepWhatIsRightAndWhatIsToldOfThem() {
    assertThat(read("one-aaaa").choices())
        .containsExactly(
            new Exercise.Choice("hot: 90~95 °C", Optional.of(true), Optional.of("Yes = right.")),
            new Exercise.Choice("#1 \\ {cold}", Optional.of(false), Optional.empty()));
    List<String> right =
        read("several-bbbb").choices().stream()
            .filter(choice -> choice.correct().orElseThrow())
            .map(Exercise.Choice::text)
            .toList();
    assertThat(right)
        .isEqualTo(((Response.SeveralOf) Quiz.SET.questions().get(1).response()).answers());
  }

  @Test
  void timesAreLinked() {
    assertThat(FILES.get("library/problem/one-aaaa.xml"))
        .contains("<a href=\"https://tea.example.org/tea.mp4#t=61.5\">Tea = {hot}, 1:01</a>");
  }
}

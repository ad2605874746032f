package dev.cuecard.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.question.QuestionSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class H5pTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static JsonNode file(QuestionFormat format, QuestionSet set, String name) {
    Map<String, String> files = Quiz.unzipped(format.write(set));
    assertThat(files).containsOnlyKeys("h5p.json", "content/content.json");
    return JSON.readTree(files.get(name));
  }

  private static JsonNode content(QuestionFormat format) {
    return file(format, Quiz.SET, "content/content.json");
  }

  @Test
  void thePackageSaysWhichLibrariesItNeeds() {
    assertThat(file(QuestionFormat.H5P, Quiz.SET, "h5p.json"))
        .isEqualTo(
            JSON.readTree(
                """
                {"title": "Tea / time", "language": "en", "mainLibrary": "H5P.QuestionSet",
                 "license": "U", "defaultLanguage": "en", "embedTypes": ["div"],
                 "preloadedDependencies": [
                  {"machineName": "H5P.QuestionSet", "majorVersion": 1, "minorVersion": 20},
                  {"machineName": "H5P.MultiChoice", "majorVersion": 1, "minorVersion": 16},
                  {"machineName": "H5P.Blanks", "majorVersion": 1, "minorVersion": 14}]}
                """));
  }

  @Test
  void whatIsChosenIsMultipleChoice() {
    JsonNode question = content(QuestionFormat.H5P).path("questions").path(0);
    assertThat(question.path("library").asString()).isEqualTo("H5P.MultiChoice 1.16");
    assertThat(question.path("params").path("question").asString())
        .isEqualTo("<p>Is tea hot?</p><p>Choose one.</p>");
    assertThat(question.path("params").path("answers").path(0))
        .isEqualTo(
            JSON.readTree(
                """
                {"text": "<div>hot: 90~95 °C</div>", "correct": true, "tipsAndFeedback":
                 {"tip": "", "chosenFeedback": "<p>Yes = right.</p>", "notChosenFeedback": ""}}
                """));
    assertThat(question.path("params").path("overallFeedback").path(0).path("feedback").asString())
        .isEqualTo("It's *hot* & <b>. Tea = {hot}, 1:01 https://tea.example.org/tea.mp4#t=61.5");
  }

  @Test
  void whatIsTypedIsABlankBetweenAsterisks() {
    JsonNode questions = content(QuestionFormat.H5P).path("questions");
    assertThat(questions.path(2).path("params").path("questions").path(0).asString())
        .isEqualTo("<p>*tea/Tea chai* is &quot;drunk&quot;.</p>");
    assertThat(questions.path(3).path("params").path("questions").path(0).asString())
        .isEqualTo("<p>*3.50*</p>");
  }

  @Test
  void theVideoStopsAfterTheAnswer() {
    JsonNode video = content(QuestionFormat.H5P_VIDEO).path("interactiveVideo");
    assertThat(video.path("video").path("files").path(0))
        .isEqualTo(
            JSON.readTree(
                """
                {"path": "https://tea.example.org/tea.mp4", "mime": "video/mp4",
                 "copyright": {"license": "U"}}
                """));
    JsonNode interactions = video.path("assets").path("interactions");
    assertThat(interactions.size()).isEqualTo(4);
    assertThat(interactions.path(0).path("duration"))
        .isEqualTo(JSON.readTree("{\"from\": 64, \"to\": 74}"));
    assertThat(interactions.path(0).path("pause").asBoolean()).isTrue();
  }

  @Test
  void aVideoAsksOnlyWhatIsSaidInIt() {
    QuestionSet written = new QuestionSet("Tea", Quiz.SET.language(), List.of());
    assertThat(QuestionFormat.H5P_VIDEO.leftOut(written)).isZero();
    assertThat(QuestionFormat.H5P_VIDEO.leftOut(Quiz.SET)).isZero();
  }
}

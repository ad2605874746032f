package dev.cuecard.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Schemas;
import dev.cuecard.web.Served;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = Served.sample(folder);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "moments, /api/search?q=silence",
    "moments, /api/search?q=silence&facets=true&timeline=true&sort=time&offset=1&limit=2",
    "moments, /api/search?q=silence&show-in=es",
    "moments, /api/search?q=lighthouze",
    "moments, /api/search?q=lang:ar",
    "completions, /api/complete?q=sil",
    "documents, /api/documents",
    "documents, /api/documents?kind=recording&language=ar&collection=oral",
    "document, /api/documents/asking-open-questions-8p35",
    "document, /api/documents/how-long-to-stay-silent-c2qv",
    "chapters, /api/documents/asking-open-questions-8p35/chapters?language=es&count=3",
    "terms, /api/documents/asking-open-questions-8p35/terms",
    "terms, /api/documents/oral-history-checklist-for-the-recording-day-kfpn/terms",
    "clips, /api/documents/asking-open-questions-8p35/clip?from=31.03&to=0:45",
    "coverage, /api/coverage?by=speech&all=true",
    "coverage, /api/coverage?collection=Recording+Oral+Histories",
    "alignment, /api/documents/asking-open-questions-8p35/alignment?language=en&beside=ar",
    "guide, /api/documents/asking-open-questions-8p35/guide?language=es",
    "guide, /api/guide?collection=Recording+Oral+Histories",
    "questions, /api/documents/asking-open-questions-8p35/questions?language=ar",
    "questions, /api/questions?collection=Recording+Oral+Histories",
    "summary, /api/documents/asking-open-questions-8p35/summary?language=es&sentences=4",
    "summary, /api/documents/oral-history-checklist-for-the-recording-day-kfpn/summary",
    "worklist, /api/worklist?language=ar",
    "worklist, /api/worklist?language=fr&minutes=5&all=true&collection=Recording+Oral+Histories",
    "topics, /api/topics?collection=oral&language=es&limit=20"
  })
  void anAnswerHasTheShapeOfItsCommand(String shape, String path) {
    assertThat(served.get(path).statusCode()).isEqualTo(200);
    Schemas.accept(shape, served.text(path));
  }

  @Test
  void whatChecksFindIsAnObjectALine() {
    String all = served.text("/api/documents/asking-open-questions-8p35/findings");
    String russian = served.text("/api/documents/asking-open-questions-8p35/findings?language=ru");

    assertThat(russian.lines())
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> Schemas.accept("translation-finding", line));
    assertThat(all.lines()).containsAll(russian.lines().toList());
    assertThat(all.lines().count()).isGreaterThan(russian.lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search",
        "/api/search?q=(silence",
        "/api/search?q=silence&limit=0",
        "/api/search?q=silence&limit=1001",
        "/api/search?q=silence&facets=yes",
        "/api/search?q=silence&sort=worst",
        "/api/search?q=silence&show-in=tlh",
        "/api/search?query=silence",
        "/api/documents?kind=film",
        "/api/documents/how-long-to-stay-silent-c2qv/chapters",
        "/api/documents/asking-open-questions-8p35/clip?from=1",
        "/api/documents/asking-open-questions-8p35/chapters?language=tlh",
        "/api/documents/no-such-document",
        "/api/coverage?by=luck",
        "/api/documents/bug-4021/alignment?language=en&beside=ar",
        "/api/documents/asking-open-questions-8p35/alignment?language=en&beside=tlh",
        "/api/guide?collection=Nothing",
        "/api/questions?collection=Nothing",
        "/api/documents/asking-open-questions-8p35/summary?language=tlh",
        "/api/documents/asking-open-questions-8p35/summary?sentences=0",
        "/api/documents/no-such-document/questions",
        "/api/worklist",
        "/api/worklist?language=ar&minutes=soon",
        "/api/documents/bug-4021/findings",
        "/api/no-such-endpoint"
      })
  void aMistakeIsToldInAShapeOfItsOwn(String path) {
    assertThat(served.get(path).statusCode()).isBetween(400, 499);
    Schemas.accept("error", served.text(path));
  }

  @Test
  void theDescriptionNamesEveryEndpointAndSchema() {
    JsonNode description = json("/api/openapi.json");

    Set<String> paths = new HashSet<>();
    new Api(served.library(), false)
        .endpoints()
        .forEach(endpoint -> {
          paths.add(endpoint.path());
          JsonNode operation = description.path("paths").path(endpoint.path()).path("get");
          assertThat(operation.path("summary").stringValue()).isEqualTo(endpoint.summary());
          for (JsonNode answer : operation.path("responses").values()) {
            String schema =
                answer.path("content").iterator().next().path("schema").path("$ref").stringValue();
            assertThat(json(schema).path("$schema").stringValue()).contains("2020-12");
          }
        });
    assertThat(description.path("openapi").stringValue()).isEqualTo("3.1.1");
    assertThat(description.path("paths").propertyNames())
        .containsExactlyInAnyOrderElementsOf(paths);
  }

  @Test
  void whatTheDescriptionSaysOfParametersIsSo() {
    JsonNode paths = json("/api/openapi.json").path("paths");
    for (var path : paths.properties()) {
      String address = path.getKey().replace("{id}", "asking-open-questions-8p35");
      StringBuilder question = new StringBuilder("?");
      for (JsonNode parameter : path.getValue().path("get").path("parameters").values()) {
        if (parameter.path("in").stringValue().equals("query")) {
          question
              .append(parameter.path("name").stringValue())
              .append('=')
              .append(example(parameter))
              .append('&');
        }
      }
      assertThat(served.get(address + question).statusCode()).as(address + question).isEqualTo(200);
      assertThat(served.get(address + question + "unheard=of").statusCode()).isEqualTo(400);
    }
  }

  private static String example(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    if (schema.has("enum")) {
      return schema.path("enum").get(0).stringValue();
    }
    return switch (schema.path("type").stringValue()) {
      case "boolean" -> "true";
      case "integer" -> "2";
      default ->
          switch (parameter.path("name").stringValue()) {
            case "language" -> "en";
            case "to" -> "0:45";
            case "from" -> "31.03";
            case "collection" -> "Recording+Oral+Histories";
            case "beside", "show-in" -> "ar";
            default -> "silence";
          };
    };
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(served.text(path));
  }
}

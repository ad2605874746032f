package dev.cuecard.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.Library;
import dev.cuecard.web.Served;
import dev.cuecard.web.http.Front;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.intake.Inbox.Sent;
import dev.cuecard.web.library.MediaFiles;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final String TOKEN = "a token for these tests";
  private static final String REPORT =
      """
      {"shape": "ingest", "version": 1, "missing": [], "sources": [
        {"source": "<b>talk", "status": "new", "document": "talk-1", "problems": []}]}
      """;

  private final List<Sent> received = new ArrayList<>();
  private Served served;

  @BeforeEach
  void serve(@TempDir Path folder) {
    Inbox inbox =
        (sent, _) -> {
          received.add(sent);
          return REPORT;
        };
    served =
        new Served(
            folder,
            List.of(Library.talk("a-1", "en", "a heron")),
            MediaFiles.NONE,
            Optional.of(new Admission(new Token(TOKEN), inbox)));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private HttpResponse<String> send(String path, byte[] body, String... headers) {
    return served.send(
        HttpRequest.newBuilder(served.at(path))
            .headers(headers)
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  private HttpResponse<String> api(String path, String token) {
    return send(path, "1".getBytes(StandardCharsets.UTF_8), "Authorization", "Bearer " + token);
  }

  private HttpResponse<String> form(String token, String... headers) {
    return formOf(token, "name=\"file\"; filename=\"../../talk.en.srt\"", "1", headers);
  }

  private HttpResponse<String> formOf(String token, String field, String value, String... headers) {
    String body =
        """
        --edge
        Content-Disposition: form-data; name="token"

        %s
        --edge
        Content-Disposition: form-data; %s

        %s
        --edge--
        """
            .formatted(token, field, value)
            .replace("\n", "\r\n");
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", "multipart/form-data; boundary=edge"));
    return send("/add", body.getBytes(StandardCharsets.UTF_8), all.toArray(new String[0]));
  }

  @Test
  void whoeverKnowsTheTokenAddsSomething() {
    var answer = api("/api/documents?name=talk.en.srt&collection=Talks", TOKEN);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(REPORT);
    assertThat(received)
        .singleElement()
        .satisfies(sent -> {
          assertThat(sent.name()).isEqualTo("talk.en.srt");
          assertThat(sent.collection()).contains("Talks");
        });
  }

  @Test
  void aFormIsToldWhatBecameOfIt() {
    var answer = form(TOKEN);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("href=\"/d/talk-1\"")
        .contains("&lt;b")
        .doesNotContain("<b>");
    assertThat(received).extracting(Sent::name).containsExactly("talk.en.srt");
  }

  @Test
  void eachPastedTextHasANameOfItsOwn() {
    for (String text : List.of("a heron", "a stork", "a heron")) {
      formOf(TOKEN, "name=\"text\"", text);
    }

    assertThat(received)
        .extracting(Sent::name)
        .containsExactly("text-2befaa10.txt", "text-7d291683.txt", "text-2befaa10.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a token for these test", "a token for these testsX", "null"})
  void aWrongTokenIsRefused(String token) {
    assertThat(api("/api/documents?name=a.txt", token).statusCode()).isEqualTo(403);
    assertThat(form(token).statusCode()).isEqualTo(403);
    assertThat(received).isEmpty();
  }

  @Test
  void whatSomebodySendsWithAWrongTokenIsNotEvenRead() {
    Intake intake =
        new Intake((_, _) -> REPORT, new Token(TOKEN), (_, report) -> Response.json(report));
    Request request =
        new Request(
            "/api/documents",
            new Parameters(Map.of("name", "a.txt")),
            Map.of("authorization", "Bearer guessed"));

    assertThatThrownBy(() ->
            intake.receive(
                request,
                () -> {
                  throw new AssertionError("it is read");
                }))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void tokensCannotBeGuessedOneAfterTheOther() {
    int refused = 0;
    for (int i = 0; i < 20; i++) {
      refused += api("/api/documents?name=a.txt", "guess " + i).statusCode() == 429 ? 1 : 0;
    }

    assertThat(refused).isPositive();
    assertThat(api("/api/documents?name=a.txt", TOKEN).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://evil.example",
    "Origin, null"
  })
  void aPageFromElsewhereSendsNothing(String header, String value) {
    assertThat(form(TOKEN, header, value).statusCode()).isEqualTo(403);
    assertThat(received).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/documents, 400",
    "/api/documents?name=.., 400",
    "/api/documents?name=a.txt&language=no_such!, 400",
    "/search?q=a, 405",
    "/api/search?q=a, 405",
    "/d/a-1, 405"
  })
  void whatCannotBeSentIsRefused(String path, int status) {
    assertThat(api(path, TOKEN).statusCode()).isEqualTo(status);
    assertThat(received).isEmpty();
  }

  @Test
  void whatIsTooLargeIsRefused() {
    var answer =
        send(
            "/api/documents?name=a.txt",
            new byte[Front.LARGEST_BODY + 1],
            "Authorization",
            "Bearer " + TOKEN);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(received).isEmpty();
  }

  @Test
  void theDescriptionSaysHow() {
    assertThat(served.text("/api/openapi.json")).contains("\"post\"").contains("\"bearer\"");
    assertThat(served.text("/")).doesNotContain(TOKEN);
    assertThat(served.get("/add").statusCode()).isEqualTo(200);
  }
}

package dev.cuecard.mediawiki.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes pages of a real wiki.
final class Editor {
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final URI api;

  Editor(URI wiki) {
    api = wiki.resolve("/w/api.php");
  }

  static Editor loggedIn(URI wiki) {
    Editor editor = new Editor(wiki);
    String password = Optional.ofNullable(System.getenv("CUECARD_MEDIAWIKI_PASSWORD")).orElse("");
    JsonNode answer =
        editor.post(
            Query.of("login")
                .with("lgname", "Admin")
                .with("lgpassword", password)
                .with("lgtoken", editor.token("login")));
    assertThat(answer.at("/login/result").asString("")).isEqualTo("Success");
    return editor;
  }

  void write(String title, String text) {
    write(title, "wikitext", text);
  }

  void write(String title, String model, String text) {
    JsonNode answer =
        post(
            Query.of("edit")
                .with("title", title)
                .with("contentmodel", model)
                .with("text", text)
                .with("token", token("csrf")));
    assertThat(answer.at("/edit/result").asString("")).as(answer.toString()).isEqualTo("Success");
  }

  private String token(String kind) {
    JsonNode answer = post(Query.of("query").with("meta", "tokens").with("type", kind));
    return answer.at("/query/tokens/" + kind + "token").asString("");
  }

  private JsonNode post(Query query) {
    HttpRequest request =
        HttpRequest.newBuilder(api)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(query.with("format", "json").encoded()))
            .build();
    try {
      return JsonMapper.shared().readTree(client.send(request, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

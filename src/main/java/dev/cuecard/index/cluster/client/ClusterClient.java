package dev.cuecard.index.cluster.client;

import dev.cuecard.corpus.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Asks a cluster over its REST API. A node that does not answer, or says that it is busy, is asked
/// again, or another in its place: nothing that Cuecard asks for does harm when it is done twice.
///
/// ```java
/// try (ClusterClient cluster = new ClusterClient(access, Patience.OF_A_READER)) {
///   JsonNode found = cluster.post("/talks/_search", query);
/// }
/// ```
public final class ClusterClient implements AutoCloseable {
  /// What is read of the answer to a search.
  private static final String WANTED =
      "responses.status,responses.error,responses.aggregations,responses.hits.total,"
          + "responses.hits.hits._source,responses.hits.hits.sort,"
          + "responses.hits.hits._score,responses.hits.hits.fields";

  private static final Duration CONNECTION = Duration.ofSeconds(10);

  private final ClusterAccess access;
  private final Patience patience;
  private final HttpClient http;
  private final AtomicInteger node = new AtomicInteger();

  public ClusterClient(ClusterAccess access, Patience patience) {
    this.access = access;
    this.patience = patience;
    HttpClient.Builder client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECTION);
    access.authority().ifPresent(file -> client.sslContext(Trust.in(file)));
    http = client.build();
  }

  /// The name of the index that it was opened for.
  public String index() {
    return access.address().name();
  }

  /// The answer to a question.
  ///
  /// @throws ClusterFailed if there is none, or it is that something is wrong
  public JsonNode get(String path) {
    return send("GET", path, "application/json", new byte[0]);
  }

  public JsonNode put(String path, JsonNode body) {
    return send("PUT", path, "application/json", bytes(body));
  }

  public JsonNode post(String path, JsonNode body) {
    return send("POST", path, "application/json", bytes(body));
  }

  /// Posts several values, a line each.
  public JsonNode post(String path, List<String> lines) {
    String text = String.join("\n", lines) + "\n";
    return send("POST", path, "application/x-ndjson", text.getBytes(StandardCharsets.UTF_8));
  }

  /// Searches the index for several things at once. Every answer is of all of the index: where a
  /// part of it is missing, there is none.
  public List<JsonNode> search(List<ObjectNode> questions) {
    List<String> lines = new ArrayList<>();
    for (ObjectNode question : questions) {
      lines.add(
          Json.object()
              .put("index", index())
              .put("search_type", "dfs_query_then_fetch")
              .put("allow_partial_search_results", false)
              .toString());
      lines.add(question.toString());
    }
    return List.copyOf(post("/_msearch?filter_path=" + WANTED, lines).path("responses").values());
  }

  public JsonNode delete(String path) {
    return send("DELETE", path, "application/json", new byte[0]);
  }

  private static byte[] bytes(JsonNode body) {
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }

  private JsonNode send(String method, String path, String type, byte[] body) {
    for (int tries = 1; ; tries++) {
      URI asked = node();
      String got;
      try {
        Reply reply = once(asked, method, path, type, body);
        if (reply.isFine()) {
          return reply.json();
        }
        if (!reply.isBusy() || tries == patience.tries()) {
          throw refused(asked, reply);
        }
      } catch (SSLException e) {
        throw Mistrust.of(asked, e);
      } catch (IOException e) {
        got = e instanceof ConnectException ? "no connection" : String.valueOf(e.getMessage());
        if (tries == patience.tries()) {
          throw new ClusterFailed("expected a cluster at " + asked + ", got " + got);
        }
        node.incrementAndGet();
      }
      pause(tries);
    }
  }

  private URI node() {
    List<URI> nodes = access.address().nodes();
    return nodes.get(Math.floorMod(node.get(), nodes.size()));
  }

  private Reply once(URI asked, String method, String path, String type, byte[] body)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(asked.resolve(path))
            .timeout(patience.answer())
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (body.length > 0) {
      request.header("Content-Type", type);
    }
    access.authorization().ifPresent(who -> request.header("Authorization", who));
    try {
      var response = http.send(request.build(), BodyHandlers.ofByteArray());
      return Reply.of(response.statusCode(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClusterFailed("interrupted");
    }
  }

  private ClusterFailed refused(URI asked, Reply reply) {
    String message =
        switch (reply.status()) {
          case 401 ->
              "expected a user that " + asked + " knows, with the right password, got " + who();
          case 403 -> who() + " may not do this at " + asked + ": " + reply.reason();
          case 404 -> "expected an index, got none of the name " + index() + " at " + asked;
          default ->
              reply.isRed()
                  ? index()
                      + " is red at "
                      + asked
                      + ", some of it is on no node: "
                      + reply.reason()
                  : "expected an OpenSearch cluster to answer at "
                      + asked
                      + ", got "
                      + reply.reason();
        };
    return new ClusterFailed(message, reply.status(), reply.type());
  }

  private String who() {
    return access.apiKey().isPresent()
        ? "the key in CUECARD_INDEX_API_KEY"
        : access.address().user().orElse("nobody (the address names no user)");
  }

  private void pause(int tries) {
    try {
      Thread.sleep(patience.pause(tries));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClusterFailed("interrupted");
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}

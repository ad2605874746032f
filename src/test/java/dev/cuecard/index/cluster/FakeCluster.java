package dev.cuecard.index.cluster;

import com.sun.net.httpserver.HttpServer;
import dev.cuecard.index.cluster.client.ClusterAccess;
import dev.cuecard.index.cluster.client.ClusterAddress;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A server that answers as it is told to, and `{}` where it is told nothing.
public final class FakeCluster implements AutoCloseable {
  /// Everything is asked twice at most, at once.
  public static final Patience IMPATIENT =
      new Patience(2, Duration.ofSeconds(20), Duration.ZERO, Duration.ZERO);

  private static final Deque<Answer> NOTHING = new ArrayDeque<>(List.of(new Answer(200, "{}")));

  private final HttpServer server;
  private final Map<String, Deque<Answer>> answers = new HashMap<>();
  private final List<Request> requests = new ArrayList<>();

  private record Answer(int status, String body) {}

  /// What it was asked: `GET /talks/_mapping`.
  private record Request(String line, String body) {}

  public FakeCluster() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          String line = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
          byte[] asked = exchange.getRequestBody().readAllBytes();
          requests.add(new Request(line, new String(asked, StandardCharsets.UTF_8)));
          Answer answer = next(answers.getOrDefault(line, NOTHING));
          byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.status(), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  private static Answer next(Deque<Answer> answers) {
    return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
  }

  /// Has it answer a request such as `GET /talks/_mapping`; told several times, one after the other
  /// and then always the last.
  public void answer(String request, int status, String body) {
    answers.computeIfAbsent(request, _ -> new ArrayDeque<>()).add(new Answer(status, body));
  }

  /// What it was asked, in order.
  public List<String> asked() {
    return requests.stream().map(Request::line).toList();
  }

  /// What was sent with each request of this kind.
  public List<String> bodies(String request) {
    return requests.stream().filter(one -> one.line().equals(request)).map(Request::body).toList();
  }

  /// Its host and port.
  public String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /// A client of the index `talks` at these hosts.
  static ClusterClient client(String hosts, Patience patience) {
    return new ClusterClient(
        new ClusterAccess(
            ClusterAddress.parse("http://" + hosts + "/talks"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        patience);
  }

  /// A client of its index `talks`.
  public ClusterClient client() {
    return client(host(), IMPATIENT);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package dev.cuecard.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A real HTTP server on loopback that answers as planned and remembers what it was asked.
public final class LoopbackServer implements AutoCloseable {
  /// A request.
  ///
  /// @param target path and query as they were sent
  /// @param form what was posted; empty if nothing was
  public record Asked(String method, String target, String userAgent, String form) {
    /// The query, wherever it stood.
    public String query() {
      return form.isEmpty() ? target.substring(target.indexOf('?') + 1) : form;
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Reply> planned = new ArrayDeque<>();
  private final List<Asked> asked = new ArrayList<>();
  private Answering usual;

  /// What is answered when nothing else is planned.
  public interface Answering {
    Reply to(Asked asked);
  }

  public LoopbackServer(Answering usual) {
    this.usual = usual;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /// Answers the next questions so, one after the other, before it answers as usual again.
  public LoopbackServer next(Reply... replies) {
    synchronized (planned) {
      planned.addAll(List.of(replies));
    }
    return this;
  }

  public void usually(Answering other) {
    usual = other;
  }

  public URI at(String target) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + target);
  }

  /// All that it was asked since it was last said to forget.
  public List<Asked> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  public void forget() {
    synchronized (asked) {
      asked.clear();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    Asked question = asked(exchange);
    Reply reply;
    synchronized (asked) {
      asked.add(question);
    }
    synchronized (planned) {
      reply = planned.poll();
    }
    try (exchange) {
      (reply == null ? usual.to(question) : reply).to(exchange);
    }
  }

  private static Asked asked(HttpExchange exchange) throws IOException {
    String agent = exchange.getRequestHeaders().getFirst("User-Agent");
    return new Asked(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        agent == null ? "" : agent,
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

package dev.cuecard.web.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A connection to one tab: commands with their answers, and events.
final class DevTools {
  private static final long PATIENCE_S = 60;

  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private volatile Consumer<JsonNode> events = _ -> {};
  private final WebSocket socket;

  DevTools(HttpClient client, URI address) {
    socket = client.newWebSocketBuilder().buildAsync(address, new Listener()).join();
  }

  void onEvent(Consumer<JsonNode> listener) {
    events = listener;
  }

  /// Sends a command and waits for what it answers.
  JsonNode send(String method, Map<String, ?> parameters) {
    int number = numbers.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    awaited.put(number, answer);
    String command =
        JsonMapper.shared()
            .writeValueAsString(Map.of("id", number, "method", method, "params", parameters));
    socket.sendText(command, true).join();
    JsonNode answered = answer.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
    if (answered.has("error")) {
      throw new AssertionError(method + ": " + answered.path("error"));
    }
    return answered.path("result");
  }

  private void hear(JsonNode message) {
    CompletableFuture<JsonNode> asked = awaited.remove(message.path("id").intValue(0));
    if (asked == null) {
      events.accept(message);
    } else {
      asked.complete(message);
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
      message.append(part);
      if (isLast) {
        hear(JsonMapper.shared().readTree(message.toString()));
        message.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }
  }

  void close() {
    socket.abort();
  }
}

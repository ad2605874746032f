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
final class DevTools implements WebSocket.Listener {
  private static final long PATIENCE_S = 60;

  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private volatile Consumer<JsonNode> events = _ -> {};
  private volatile WebSocket socket;

  private DevTools() {}

  static DevTools open(HttpClient client, URI address) {
    DevTools tools = new DevTools();
    tools.socket = client.newWebSocketBuilder().buildAsync(address, tools).join();
    return tools;
  }

  void onEvent(Consumer<JsonNode> listener) {
    events = listener;
  }

  /// Sends a command and waits for what it answers.
  JsonNode send(String method, Map<String, ?> parameters) {
    int number = numbers.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    awaited.put(number, answer);
    socket.sendText(
        JsonMapper.shared()
            .writeValueAsString(Map.of("id", number, "method", method, "params", parameters)),
        true);
    JsonNode answered = answer.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
    if (answered.has("error")) {
      throw new AssertionError(method + ": " + answered.path("error"));
    }
    return answered.path("result");
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
    message.append(part);
    if (isLast) {
      JsonNode whole = JsonMapper.shared().readTree(message.toString());
      message.setLength(0);
      if (whole.has("id")) {
        awaited.remove(whole.path("id").intValue()).complete(whole);
      } else {
        events.accept(whole);
      }
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  void close() {
    socket.abort();
  }
}

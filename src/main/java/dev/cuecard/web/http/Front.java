package dev.cuecard.web.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where every request comes in and every answer goes out. It lets in what may be answered, keeps
/// answers for those who ask the same, and sends all of them with the same precautions.
public final class Front implements HttpHandler {
  /// In characters; browsers themselves send little more.
  private static final int LONGEST_ADDRESS = 8000;

  /// More are not worked on at once; they wait, and at last are sent away.
  private static final int AT_ONCE = 64;

  private static final long PATIENCE_S = 5;
  private static final long KEPT_BYTES = 32 << 20;
  private static final int NOT_MODIFIED = 304;

  private final Handler pages;
  private final Refused refused;
  private final HostNames names;
  private final RateLimit rate;
  private final Kept kept;
  private final Consumer<Throwable> faults;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /// Says to people or programs why they get no answer.
  @FunctionalInterface
  public interface Refused {
    Response answer(Request request, Refusal refusal);
  }

  /// @param version changes when a page may have changed
  /// @param faults told what is the server's own mistake
  public Front(
      Handler pages,
      Refused refused,
      HostNames names,
      RateLimit rate,
      Supplier<String> version,
      Consumer<Throwable> faults) {
    this.pages = pages;
    this.refused = refused;
    this.names = names;
    this.rate = rate;
    this.kept = new Kept(KEPT_BYTES, version);
    this.faults = faults;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Packed answer = answer(exchange);
      boolean known =
          answer.response().status() == 200
              && header(exchange, "If-None-Match").contains(answer.tag());
      send(exchange, answer, known);
    }
  }

  private Packed answer(HttpExchange exchange) {
    boolean compress = header(exchange, "Accept-Encoding").contains("gzip");
    Request request = new Request("/", new Parameters(Map.of()), headers(exchange));
    try {
      check(exchange);
      request = request(exchange);
      return kept(exchange.getRequestURI().toString(), request, compress);
    } catch (Refusal refusal) {
      return Packed.of(refused.answer(request, refusal), compress);
    } catch (RuntimeException | StackOverflowError fault) {
      faults.accept(fault);
      Refusal ours = new Refusal(500, "this is a fault of cuecard's own");
      return Packed.of(refused.answer(request, ours), compress);
    }
  }

  private void check(HttpExchange exchange) throws Refusal {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      throw new Refusal(405, "expected GET or HEAD, got " + method);
    }
    if (!names.allow(header(exchange, "Host"))) {
      throw new Refusal(421, "this server does not go by the name " + header(exchange, "Host"));
    }
    if (exchange.getRequestURI().toString().length() > LONGEST_ADDRESS) {
      throw new Refusal(
          414, "expected an address of at most %d characters".formatted(LONGEST_ADDRESS));
    }
    var caller = exchange.getRemoteAddress().getAddress();
    if (!caller.isLoopbackAddress() && !rate.admits(caller.getHostAddress())) {
      throw new Refusal(429, "too many requests; try again in a second");
    }
  }

  private static Request request(HttpExchange exchange) throws Refusal {
    var address = exchange.getRequestURI();
    String path = address.getRawPath();
    if (path == null || !path.startsWith("/")) {
      throw Refusal.badRequest("expected a path");
    }
    String query = address.getRawQuery();
    return new Request(
        PercentCode.decode(path), Parameters.parse(query == null ? "" : query), headers(exchange));
  }

  /// The answer as it is kept, or else a new one, which is kept if it is good for others.
  private Packed kept(String address, Request request, boolean compress) throws Refusal {
    String question =
        String.join(
            "\n",
            address,
            Boolean.toString(compress),
            request.header("accept-language"),
            request.header("cookie"));
    Packed before = kept.get(question).orElse(null);
    if (before != null) {
      return before;
    }
    String version = kept.version();
    Packed made = Packed.of(worked(request), compress);
    if (made.response().status() == 200) {
      kept.put(question, made, version);
    }
    return made;
  }

  private Response worked(Request request) throws Refusal {
    try {
      if (!places.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
        throw new Refusal(503, "too much to do; try again in a second");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the server is being stopped");
    }
    try {
      return pages.answer(request, "");
    } finally {
      places.release();
    }
  }

  private static void send(HttpExchange exchange, Packed answer, boolean isKnown)
      throws IOException {
    Response response = answer.response();
    var headers = exchange.getResponseHeaders();
    Precautions.HEADERS.forEach(headers::set);
    headers.set("ETag", answer.tag());
    headers.set("Content-Type", response.type());
    headers.set("Vary", "Accept-Encoding, Accept-Language, Cookie");
    response.headers().forEach(headers::set);
    switch (response.status()) {
      case 405 -> headers.set("Allow", "GET, HEAD");
      case 429, 503 -> headers.set("Retry-After", "1");
      default -> {}
    }
    if (isKnown) {
      exchange.sendResponseHeaders(NOT_MODIFIED, -1);
      return;
    }
    if (answer.isCompressed()) {
      headers.set("Content-Encoding", "gzip");
    }
    boolean hasBody = answer.size() > 0;
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(answer.size()));
      hasBody = false;
    }
    exchange.sendResponseHeaders(response.status(), hasBody ? answer.size() : -1);
    if (hasBody) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private static Map<String, String> headers(HttpExchange exchange) {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    return headers;
  }
}

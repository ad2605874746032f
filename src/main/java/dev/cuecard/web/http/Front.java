package dev.cuecard.web.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where every request comes in and every answer goes out. It lets in what may be answered, keeps
/// answers for those who ask the same, and sends all of them with the same precautions.
public final class Front implements HttpHandler {
  /// In characters; browsers themselves send little more.
  private static final int LONGEST_ADDRESS = 8000;

  /// More are not worked on at once; they wait, and at last are sent away.
  private static final int AT_ONCE = 64;

  /// Of those who send something: each may fill [#LARGEST_BODY].
  private static final int SENDING_AT_ONCE = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long KEPT_BYTES = 32 << 20;

  /// In bytes; more than any transcript has.
  public static final int LARGEST_BODY = 16 << 20;

  private final Handler pages;
  private final Receiver receiver;
  private final Refused refused;
  private final HostNames names;
  private final RateLimit rate;
  private final Kept kept;
  private final Consumer<Throwable> faults;
  private final Places places = new Places(AT_ONCE, PATIENCE);
  private final Places sending = new Places(SENDING_AT_ONCE, PATIENCE);

  /// Says to people or programs why they get no answer.
  @FunctionalInterface
  public interface Refused {
    Response answer(Request request, Refusal refusal);
  }

  /// @param receiver takes what is sent by POST
  /// @param version changes when a page may have changed
  /// @param faults told what is the server's own mistake
  public Front(
      Handler pages,
      Receiver receiver,
      Refused refused,
      HostNames names,
      RateLimit rate,
      Supplier<String> version,
      Consumer<Throwable> faults) {
    this.pages = pages;
    this.receiver = receiver;
    this.refused = refused;
    this.names = names;
    this.rate = rate;
    this.kept = new Kept(KEPT_BYTES, version);
    this.faults = faults;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean compress = header(exchange, "Accept-Encoding").contains("gzip");
      Request request = new Request("/", new Parameters(Map.of()), headers(exchange));
      Sending sending = new Sending(exchange);
      try {
        check(exchange);
        request = request(exchange);
        Packed answer =
            exchange.getRequestMethod().equals("POST")
                ? Packed.of(received(exchange, request), compress)
                : kept(exchange.getRequestURI().toString(), request, compress);
        if (answer.response().file().isPresent()) {
          sending.send(answer.response(), answer.response().file().get());
        } else {
          sending.send(answer);
        }
      } catch (Refusal refusal) {
        sending.send(Packed.of(refused.answer(request, refusal), compress));
      } catch (RuntimeException | StackOverflowError fault) {
        faults.accept(fault);
        Refusal ours = new Refusal(500, "this is a fault of cuecard's own");
        sending.send(Packed.of(refused.answer(request, ours), compress));
      }
    }
  }

  private void check(HttpExchange exchange) throws Refusal {
    String method = exchange.getRequestMethod();
    boolean isSent = method.equals("POST") && !receiver.equals(Receiver.NONE);
    if (!method.equals("GET") && !method.equals("HEAD") && !isSent) {
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

  /// What becomes of something sent. A page of another server cannot send it, whoever looks at that
  /// page: browsers say which page it was.
  private Response received(HttpExchange exchange, Request request) throws Refusal, IOException {
    String site = header(exchange, "Sec-Fetch-Site");
    String origin = header(exchange, "Origin");
    boolean isOurs = origin.isEmpty() || origin.endsWith("://" + header(exchange, "Host"));
    if (!isOurs || !(site.isEmpty() || site.equals("same-origin") || site.equals("none"))) {
      throw new Refusal(403, "only this server's own pages may send something");
    }
    try (Places.Place _ = sending.take()) {
      return receiver.receive(request, () -> body(exchange));
    }
  }

  private static byte[] body(HttpExchange exchange) throws Refusal, IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw new Refusal(413, "expected at most %d MB".formatted(LARGEST_BODY >> 20));
    }
    return body;
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
    if (made.response().status() == 200 && made.response().file().isEmpty()) {
      kept.put(question, made, version);
    }
    return made;
  }

  private Response worked(Request request) throws Refusal {
    try (Places.Place _ = places.take()) {
      return pages.answer(request, "");
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

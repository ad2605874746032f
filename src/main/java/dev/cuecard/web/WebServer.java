package dev.cuecard.web;

import com.sun.net.httpserver.HttpServer;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.web.api.Api;
import dev.cuecard.web.http.Front;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.HostNames;
import dev.cuecard.web.http.RateLimit;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Routes;
import dev.cuecard.web.page.RefusedPage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Serves a library until it is closed.
///
/// ```java
/// try (WebServer server = WebServer.start(offer, new InetSocketAddress("127.0.0.1", 0), …)) {
///   server.port();
/// }
/// ```
public final class WebServer implements AutoCloseable {
  private static final double REQUESTS_A_SECOND = 50;
  private static final double REQUESTS_AT_ONCE = 200;
  private static final int WAITING = 256;

  private final HttpServer server;
  private final ExecutorService workers;
  private final WarmUp warmUp;

  private WebServer(HttpServer server, ExecutorService workers, WarmUp warmUp) {
    this.server = server;
    this.workers = workers;
    this.warmUp = warmUp;
  }

  /// Begins to listen.
  ///
  /// @param names of this server besides `localhost`
  /// @param faults told what is the server's own mistake
  public static WebServer start(
      Offer offer, InetSocketAddress address, Set<String> names, Consumer<Throwable> faults)
      throws IOException {
    limitConnections();
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    HttpServer server = HttpServer.create(address, WAITING);
    server.setExecutor(workers);
    Pages pages = Pages.of(offer);
    Routes routes = new Api(offer.library(), offer.admission().isPresent()).addTo(pages.routes());
    server.createContext("/", front(pages, orWhyNot(routes), names, faults));
    server.start();
    return new WebServer(server, workers, new WarmUp(routes, offer.library()));
  }

  /// Gets ready, beside the first requests, to answer as fast as it will later.
  public void warmUp() {
    Thread.ofPlatform().daemon().name("warm-up").start(warmUp);
  }

  /// The JDK's server reads these once. Without the first, every second answer waits 40 ms for the
  /// other side to confirm what it has got.
  private static void limitConnections() {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
    System.setProperty("sun.net.httpserver.maxRspTime", "60");
    System.setProperty("jdk.httpserver.maxConnections", "1000");
  }

  /// What is answered; while the cluster that is searched fails, what it says.
  static Handler orWhyNot(Handler routes) {
    return (request, name) -> {
      try {
        return routes.answer(request, name);
      } catch (ClusterFailed e) {
        throw new Refusal(503, String.valueOf(e.getMessage()));
      }
    };
  }

  private static Front front(
      Pages pages, Handler routes, Set<String> names, Consumer<Throwable> faults) {
    RefusedPage refused = new RefusedPage(pages.templates(), pages.assets());
    return new Front(
        routes,
        pages.receiver(),
        (request, refusal) ->
            request.path().startsWith("/api/")
                ? Api.refused(request, refusal)
                : refused.answer(request, refusal),
        new HostNames(names),
        new RateLimit(REQUESTS_A_SECOND, REQUESTS_AT_ONCE, System::nanoTime),
        pages.offer().library()::version,
        faults);
  }

  /// Where it listens.
  public InetSocketAddress address() {
    return server.getAddress();
  }

  @Override
  public void close() {
    warmUp.stop();
    server.stop(0);
    workers.shutdownNow();
  }
}

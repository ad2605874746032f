package dev.cuecard.web;

import com.sun.net.httpserver.HttpServer;
import dev.cuecard.web.api.Api;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Front;
import dev.cuecard.web.http.HostNames;
import dev.cuecard.web.http.RateLimit;
import dev.cuecard.web.http.Routes;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.LanguageChoice;
import dev.cuecard.web.page.RefusedPage;
import dev.cuecard.web.page.Templates;
import dev.cuecard.web.page.clip.ClipPage;
import dev.cuecard.web.page.collection.CollectionPages;
import dev.cuecard.web.page.collection.TermsPage;
import dev.cuecard.web.page.document.DocumentPage;
import dev.cuecard.web.page.document.recording.RecordingPage;
import dev.cuecard.web.page.search.SearchPage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Serves a library until it is closed.
///
/// ```java
/// try (WebServer server = WebServer.start(library, new InetSocketAddress("127.0.0.1", 0), …)) {
///   server.port();
/// }
/// ```
public final class WebServer implements AutoCloseable {
  private static final List<String> ASSETS =
      List.of("cuecard.css", "search.js", "reader.js", "icon.svg");

  private static final double REQUESTS_A_SECOND = 50;
  private static final double REQUESTS_AT_ONCE = 200;
  private static final int WAITING = 256;

  private final HttpServer server;
  private final ExecutorService workers;

  private WebServer(HttpServer server, ExecutorService workers) {
    this.server = server;
    this.workers = workers;
  }

  /// Begins to listen.
  ///
  /// @param names of this server besides `localhost`
  /// @param faults told what is the server's own mistake
  public static WebServer start(
      LiveLibrary library, InetSocketAddress address, Set<String> names, Consumer<Throwable> faults)
      throws IOException {
    limitConnections();
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    HttpServer server = HttpServer.create(address, WAITING);
    server.setExecutor(workers);
    server.createContext("/", front(library, names, faults));
    server.start();
    return new WebServer(server, workers);
  }

  /// The JDK's server reads these once. Without the first, every second answer waits 40 ms for the
  /// other side to confirm what it has got.
  private static void limitConnections() {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
    System.setProperty("sun.net.httpserver.maxRspTime", "60");
    System.setProperty("jdk.httpserver.maxConnections", "1000");
  }

  private static Front front(LiveLibrary library, Set<String> names, Consumer<Throwable> faults) {
    Assets assets = new Assets(WebServer.class, "asset", ASSETS);
    Templates templates = new Templates();
    RefusedPage refused = new RefusedPage(templates, assets);
    return new Front(
        routes(library, templates, assets),
        (request, refusal) ->
            request.path().startsWith("/api/")
                ? Api.refused(request, refusal)
                : refused.answer(request, refusal),
        new HostNames(names),
        new RateLimit(REQUESTS_A_SECOND, REQUESTS_AT_ONCE, System::nanoTime),
        library::version,
        faults);
  }

  private static Routes routes(LiveLibrary library, Templates templates, Assets assets) {
    CollectionPages collections = new CollectionPages(library, templates, assets);
    RecordingPage recordings = new RecordingPage(library, templates);
    Routes routes =
        new Routes()
            .add("/", collections::home)
            .add("/search", new SearchPage(library, templates, assets))
            .add("/collections", collections::overview)
            .add("/collection", collections::collection)
            .add("/terms", new TermsPage(library, templates, assets))
            .add("/d/{}", new DocumentPage(library, templates, assets, recordings::answer))
            .add("/clip/{}", new ClipPage(library, templates, assets))
            .add("/language/{}", new LanguageChoice())
            .add("/assets/{}", assets);
    return new Api(library).addTo(routes);
  }

  /// Where it listens.
  public InetSocketAddress address() {
    return server.getAddress();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}

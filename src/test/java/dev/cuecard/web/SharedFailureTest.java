package dev.cuecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.cuecard.Library;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.web.api.Api;
import dev.cuecard.web.http.Front;
import dev.cuecard.web.http.HostNames;
import dev.cuecard.web.http.RateLimit;
import dev.cuecard.web.http.Receiver;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two ask for the same; what the first waits for fails while the second waits for the first.
class SharedFailureTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger loads = new AtomicInteger();
  private final CompletableFuture<Void> begun = new CompletableFuture<>();
  private final CompletableFuture<Thread> second = new CompletableFuture<>();
  private final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();

  /// Fails when the second that asks has begun to wait.
  private StudyGuide load() {
    loads.incrementAndGet();
    begun.complete(null);
    while (second.join().getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    throw new ClusterFailed("no node answers");
  }

  private Response answer(LiveLibrary library) {
    if (asked.incrementAndGet() == 2) {
      second.complete(Thread.currentThread());
    }
    return Response.json(library.guide("lamps", this::load).title());
  }

  private Front front(LiveLibrary library) {
    return new Front(
        WebServer.orWhyNot((Request _, String _) -> answer(library)),
        Receiver.NONE,
        Api::refused,
        new HostNames(Set.of()),
        new RateLimit(10, 10, System::nanoTime),
        () -> "",
        faults::add);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void bothAreToldWhyItFailed(@TempDir Path folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (Served served = new Served(folder, List.of(Library.talk("lamps", "en", "A lamp.")));
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient client = HttpClient.newHttpClient()) {
      server.setExecutor(workers);
      server.createContext("/", front(served.library()));
      server.start();
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + server.getAddress().getPort() + "/guide"))
              .build();

      var first = client.sendAsync(request, BodyHandlers.ofString());
      begun.join();
      var other = client.sendAsync(request, BodyHandlers.ofString());

      assertThat(List.of(first.join(), other.join())).allSatisfy(SharedFailureTest::saysWhy);
      assertThat(loads).hasValue(1);
      assertThat(faults).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  private static void saysWhy(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("no node answers");
  }
}

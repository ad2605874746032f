package dev.cuecard.web;

import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Readers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Asks a server that has just started what people will ask, so that they find its classes loaded
/// and compiled, and the index in memory. It goes on beside the first requests, for a few seconds.
final class WarmUp implements Runnable {
  private static final Duration LONGEST = Duration.ofSeconds(4);
  private static final int ROUNDS = 40;
  private static final int DOCUMENTS = 10;

  private final Handler pages;
  private final LiveLibrary library;
  private volatile boolean isStopped;

  /// @param pages all that can be asked
  WarmUp(Handler pages, LiveLibrary library) {
    this.pages = pages;
    this.library = library;
  }

  @Override
  public void run() {
    long end = System.nanoTime() + LONGEST.toNanos();
    List<Request> requests = requests();
    for (int round = 0; round < ROUNDS; round++) {
      for (Request request : requests) {
        if (isStopped || System.nanoTime() - end > 0) {
          return;
        }
        ask(request);
      }
    }
  }

  void stop() {
    isStopped = true;
  }

  /// Each page, and a search for the words of each title and for its beginning.
  private List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    requests.add(request("/", Map.of()));
    requests.add(request("/collections", Map.of()));
    for (DocumentHeader document : library.documents().stream().limit(DOCUMENTS).toList()) {
      requests.add(request(Readers.address(document.id()), Map.of()));
      String words = document.title().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
      requests.add(request("/search", Map.of("q", words)));
      requests.add(request("/api/search", Map.of("q", words)));
      requests.add(request("/api/search", Map.of("q", typed(words))));
    }
    return requests;
  }

  /// What stands there while it is typed: hardly a word that anybody says.
  private static String typed(String words) {
    return words.substring(
        0, words.offsetByCodePoints(0, words.codePointCount(0, words.length()) * 2 / 3));
  }

  private static Request request(String path, Map<String, String> parameters) {
    return new Request(path, new Parameters(parameters), Map.of());
  }

  /// What cannot be answered will be said to those who ask.
  private void ask(Request request) {
    try {
      pages.answer(request, "");
    } catch (Refusal | RuntimeException e) {
      return;
    }
  }
}

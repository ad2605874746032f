package dev.cuecard.mediawiki;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.Parsed;
import dev.cuecard.wiki.RawPage;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Makes documents of pages on all processors while the dump is read on, and hands them over in the
/// order of the pages. Only so many characters are under way at a time, or one page of more.
final class PagesInOrder implements AutoCloseable {
  private static final int MOST_CHARACTERS = 2 << 20;
  private static final int MOST_PAGES = 200;

  private record UnderWay(RawPage page, Future<Optional<Parsed<Document>>> document) {}

  private final DocumentSink sink;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("page-", 1).factory());
  private final Queue<UnderWay> underWay = new ArrayDeque<>();
  private int characters;

  PagesInOrder(DocumentSink sink) {
    this.sink = sink;
  }

  void add(RawPage page) {
    int length = page.text().length();
    while (!underWay.isEmpty()
        && (characters + length > MOST_CHARACTERS || underWay.size() == MOST_PAGES)) {
      handOver(underWay.remove());
    }
    characters += length;
    underWay.add(new UnderWay(page, workers.submit(() -> Pages.read(page))));
  }

  /// Hands over all that are under way.
  void finish() {
    while (!underWay.isEmpty()) {
      handOver(underWay.remove());
    }
  }

  private void handOver(UnderWay next) {
    characters -= next.page().text().length();
    document(next).ifPresent(parsed -> sink.document(next.page().title(), parsed));
  }

  private static Optional<Parsed<Document>> document(UnderWay next) {
    try {
      return next.document().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot read the page " + next.page().title(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a dump", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}

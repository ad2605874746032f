package dev.cuecard.ingest;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.Source;
import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.mediawiki.live.Keeper;
import dev.cuecard.mediawiki.live.Refresh;
import dev.cuecard.mediawiki.live.Wiki;
import dev.cuecard.mediawiki.live.WikiState;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A wiki read through its API, and what the corpus has of it. Which translations were read is kept
/// beside the documents, in `.wikis`, now and then while it is read and when reading ends, however
/// it ends.
final class LiveWiki implements Keeper {
  private static final int BETWEEN_STATES = 20;

  private final Corpus corpus;
  private final DocumentSink sink;
  private final BiConsumer<String, About> unchanged;
  private final IngestListener listener;
  private final Map<String, About> kept = new HashMap<>();
  private Runnable storing = () -> {};

  /// @param unchanged told the addresses of pages that are as they were
  LiveWiki(
      Corpus corpus,
      DocumentSink sink,
      BiConsumer<String, About> unchanged,
      IngestListener listener) {
    this.corpus = corpus;
    this.listener = listener;
    this.sink = sink;
    this.unchanged = unchanged;
    for (StoredFile file : corpus.files()) {
      try {
        note(corpus.read(file.id()).about());
      } catch (UnreadableDocument _) {
        // As good as none: it is read anew, and `doctor` reports it.
      }
    }
  }

  /// Reads the page at `address`, or else the message bundles that are asked for; a title that ends
  /// in `*` stands for all pages that begin so.
  ///
  /// @throws FetchFailed if the wiki does not answer any more; what was read is stored
  void read(URI address, Web web) throws FetchFailed, IOException {
    Wiki wiki = Wiki.at(address, web.fetcher());
    Path file = corpus.folder().resolve(".wikis").resolve(name(address) + ".json");
    WikiState state = Files.exists(file) ? WikiState.of(Files.readString(file)) : new WikiState();
    var refresh = new Refresh(wiki, this, state);
    storing = () -> store(state, file);
    try {
      if (!web.bundleGroups().isEmpty()) {
        refresh.bundles(web.bundleGroups(), web.languages());
        return;
      }
      String title =
          wiki.title(address)
              .orElseThrow(() ->
                  FetchFailed.answered(
                      address, "expected the address of a page, or --bundle-group"));
      if (title.endsWith("*")) {
        refresh.pages(wiki.titles(title.substring(0, title.length() - 1)));
      } else {
        refresh.page(title, web.languages());
      }
    } finally {
      storing.run();
    }
  }

  private static String name(URI address) {
    return address.getAuthority().replaceAll("[^A-Za-z0-9.-]", "_");
  }

  private static void store(WikiState state, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Path unfinished = file.resolveSibling(".unfinished-" + file.getFileName());
      Files.writeString(unfinished, state.json());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void note(About about) {
    about.sources().stream()
        .map(Source::link)
        .forEach(link -> link.ifPresent(address -> kept.put(address, about)));
  }

  @Override
  public Optional<About> has(String address) {
    return Optional.ofNullable(kept.get(address));
  }

  @Override
  public void unchanged(String address, About about) {
    unchanged.accept(address, about);
  }

  @Override
  public void progress(int done, int total) {
    listener.reached(done, total);
    if (done % BETWEEN_STATES == 0) {
      storing.run();
    }
  }

  @Override
  public void document(String address, Parsed<Document> parsed) {
    sink.document(address, parsed);
    note(parsed.value().about());
  }

  @Override
  public void problem(String address, Problem problem) {
    sink.problem(address, problem);
  }
}

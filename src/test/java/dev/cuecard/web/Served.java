package dev.cuecard.web;

import dev.cuecard.Library;
import dev.cuecard.SampleCorpus;
import dev.cuecard.SharedFiles;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.document.Document;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.lexicon.Lexicon;
import dev.cuecard.web.intake.Admission;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.MediaFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A corpus of its own, served on a port of its own.
public final class Served implements AutoCloseable {
  private final Corpus corpus;
  private final LiveLibrary library;
  private final WebServer server;
  private final List<Throwable> faults = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  /// @param folder for corpus and index
  public Served(Path folder, List<? extends Document> documents) {
    this(folder, documents, MediaFiles.NONE, Optional.empty());
  }

  /// @param folder for corpus and index
  public Served(
      Path folder,
      List<? extends Document> documents,
      MediaFiles media,
      Optional<Admission> admission) {
    corpus = new Corpus(folder.resolve("corpus"));
    Library.store(corpus, documents);
    try {
      library =
          LiveLibrary.open(
              corpus,
              new CurrentIndex(corpus, folder.resolve("index"), (_, _) -> {}, _ -> {}),
              Optional.empty(),
              Lexicon.EMPTY,
              _ -> {});
      server =
          WebServer.start(
              new Offer(library, media, admission),
              new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
              Set.of("talks.example.org"),
              faults::add);
    } catch (UnusableIndex | IOException e) {
      throw new AssertionError(e);
    }
  }

  /// The shipped corpus.
  public static Served sample(Path folder) {
    return new Served(folder, shipped());
  }

  /// The documents of the shipped corpus.
  public static List<Document> shipped() {
    return SampleCorpus.documents().stream()
        .map(file -> Corpus.parse(SharedFiles.text(file).getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  /// A document of each kind from the shipped corpus: of these all pages are made in seconds.
  public static Served oneOfEachKind(Path folder) {
    Map<String, Document> kinds = new TreeMap<>();
    shipped().forEach(document -> kinds.putIfAbsent(document.kind(), document));
    return new Served(folder, List.copyOf(kinds.values()));
  }

  public LiveLibrary library() {
    return library;
  }

  /// Adds to the corpus, as another process would.
  void store(Document document) {
    Library.store(corpus, List.of(document));
  }

  /// The address of a page.
  public URI at(String path) {
    return URI.create("http://localhost:" + server.address().getPort() + path);
  }

  /// What the server took for its own mistakes.
  List<Throwable> faults() {
    return faults;
  }

  /// Asks for a page.
  ///
  /// @param headers names and values in turn
  public HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /// Sends something.
  public HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public String text(String path, String... headers) {
    return new String(get(path, headers).body(), StandardCharsets.UTF_8);
  }

  /// Sends the lines of a request as they are, and returns all that comes back.
  String raw(String... lines) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    library.close();
  }
}

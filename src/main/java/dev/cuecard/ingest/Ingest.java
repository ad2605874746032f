package dev.cuecard.ingest;

import dev.cuecard.archive.Packed;
import dev.cuecard.archive.Unpacked;
import dev.cuecard.bugzilla.Bugs;
import dev.cuecard.bugzilla.LiveBug;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.corpus.DocumentLines;
import dev.cuecard.corpus.Part;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.Source;
import dev.cuecard.encoding.Decoded;
import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetched;
import dev.cuecard.fetch.Question;
import dev.cuecard.mediawiki.dump.Dump;
import dev.cuecard.mediawiki.dump.DumpSummary;
import dev.cuecard.mediawiki.live.Wiki;
import dev.cuecard.openedx.Course;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Reads sources into the corpus, one after the other; what went wrong with one does not stop the
/// next.
public final class Ingest {
  private final Corpus corpus;
  private final Shelf shelf;
  private final SourceReader reader;
  private final InputStream standardInput;
  private final Web web;
  private final IngestListener listener;
  private final Share share;
  private final List<SourceFile> translations = new ArrayList<>();

  /// @param writer held open by the caller, who thereby says when all is stored
  /// @param listener told what became of every source, or part of one, as it is done
  public Ingest(
      Corpus corpus,
      CorpusWriter writer,
      SourceReader reader,
      InputStream standardInput,
      Web web,
      IngestListener listener) {
    this(
        corpus,
        new Shelf(corpus, writer),
        reader,
        standardInput,
        web,
        listener,
        new Share(Part.WHOLE));
  }

  private Ingest(
      Corpus corpus,
      Shelf shelf,
      SourceReader reader,
      InputStream standardInput,
      Web web,
      IngestListener listener,
      Share share) {
    this.corpus = corpus;
    this.shelf = shelf;
    this.reader = reader;
    this.standardInput = standardInput;
    this.web = web;
    this.listener = listener;
    this.share = share;
  }

  /// The same, but only what belongs to `part` is stored: others read the same sources, and store
  /// the rest.
  public Ingest only(Part part) {
    return new Ingest(corpus, shelf, reader, standardInput, web, listener, new Share(part));
  }

  /// Reads `input`; a list of translations is left for [#end], when the bundle it belongs to may be
  /// there.
  public void read(Input input) {
    switch (input) {
      case CourseExport course -> course(course);
      case WebAddress web -> web(web.address());
      case SourceFile file when file.path().map(this::isOurs).orElse(false) ->
          listener.done(Ingested.not(file, "is a document of this corpus"));
      case SourceFile file when share.isElsewhere(file, corpus) -> {}
      case SourceFile file -> file(file, false);
    }
  }

  /// Reads what was left, and gives lists of translations from earlier calls to the bundles they
  /// waited for.
  public void end() {
    readLeft();
    shelf.settle();
  }

  private void readLeft() {
    translations.forEach(file -> file(file, true));
    translations.clear();
  }

  private boolean isOurs(Path file) {
    return file.toAbsolutePath().normalize().startsWith(corpus.folder().resolve("documents"));
  }

  private void course(CourseExport course) {
    var parts = new Parts(course.name(), reader::told, share.ofCourse());
    try {
      new Course(course.path(), SourceFile.uri(corpus, course.name())).read(parts);
    } catch (UncheckedIOException e) {
      parts.problem("", Problem.error(Place.START, "cannot be read: " + e.getMessage()));
    }
  }

  private void web(URI address) {
    var parts = new Parts(address.toString(), reader::told);
    try {
      Optional<LiveBug> bug = LiveBug.of(address);
      if (bug.isPresent()) {
        Bugs.read(bug.get(), web.fetcher(), parts);
      } else if (Wiki.isPage(address) || !web.bundleGroups().isEmpty()) {
        new LiveWiki(corpus, parts, parts::unchanged, listener).read(address, web);
      } else {
        Fetched file = web.fetcher().fetch(Question.of(address));
        one(SourceFile.fetched(address), reader.read(file.bytes(), address.toString()), true);
      }
    } catch (FetchFailed e) {
      parts.done(Ingested.failed(address.toString(), e.reason()));
    } catch (IOException e) {
      parts.done(Ingested.failed(address.toString(), String.valueOf(e.getMessage())));
    }
  }

  private void file(SourceFile file, boolean isLast) {
    try {
      if (file.path().isEmpty()) {
        one(file, reading(file, file.bytes(standardInput)), isLast);
        return;
      }
      try (Packed packed = Packed.open(file.path().get())) {
        switch (Holding.of(packed)) {
          case DOCUMENT -> one(file, reading(file, file.bytes(packed)), isLast);
          case FILES -> archive(file, packed);
          case PAGES -> dump(file, packed);
          case DOCUMENTS ->
              DocumentLines.read(packed.in(), new Parts(file.name(), UnaryOperator.identity()));
          case BUGS -> bugs(file);
        }
      }
    } catch (IOException e) {
      listener.done(Ingested.not(file, "cannot be read: " + e.getMessage()));
    }
  }

  private Reading reading(SourceFile file, byte[] bytes) {
    return reader.read(bytes, file.uri(corpus));
  }

  private void one(SourceFile file, Reading reading, boolean isLast) {
    Optional<Document> document = reading.document();
    if (document.isEmpty()) {
      listener.done(Ingested.not(file, reading.reason()));
    } else if (!isLast && file.path().isPresent() && Merge.isTranslations(document.get())) {
      translations.add(file);
    } else {
      store(file, document.get(), reading.problems());
      reading.further().forEach(further -> store(file, further, List.of()));
    }
  }

  private void store(SourceFile file, Document document, List<Problem> problems) {
    if (share.has(document)) {
      Ingested result = shelf.store(file.name(), document, problems);
      listener.done(file.named() ? result.named() : result);
    }
  }

  private void dump(SourceFile file, Packed packed) {
    var parts = new Parts(file.name(), document -> reader.told(from(document, file.uri(corpus))));
    DumpSummary summary = Dump.read(packed.in(), "", parts);
    if (!summary.leftOut().isEmpty()) {
      parts.problem("", new Problem(Place.START, Problem.Severity.NOTE, summary.leftOut()));
    }
  }

  /// `document` with its page's title behind the name of the dump it was read from.
  private static Document from(Document document, String uri) {
    About about = document.about();
    List<Source> sources =
        about.sources().stream()
            .map(source ->
                source.readFrom(uri + "/" + about.title(), source.sha256(), source.charset()))
            .toList();
    return document.with(about.withSources(sources));
  }

  private void bugs(SourceFile file) throws IOException {
    Decoded text = Decoded.of(file.bytes(standardInput), reader.charset());
    var parts = new Parts(file.name(), reader::told);
    text.problems().forEach(problem -> parts.problem("", problem));
    Bugs.read(text.text(), file.uri(corpus), parts);
  }

  /// Reads the files of an archive as those of a folder.
  private void archive(SourceFile file, Packed packed) throws IOException {
    try (Unpacked unpacked = Unpacked.of(packed, Unpacked.Limits.USUAL)) {
      var parts = new Parts(file.name(), UnaryOperator.identity());
      unpacked.problems().forEach(problem -> parts.problem("", problem));
      var inside = new Ingest(corpus, shelf, reader, standardInput, web, parts::done, share);
      SourceFinder.inside(unpacked.folder(), file.name()).forEach(inside::read);
      inside.readLeft();
    }
  }

  /// The documents of a source that holds many, stored as they come.
  private final class Parts implements DocumentSink {
    private final String source;
    private final UnaryOperator<Document> told;
    private final Predicate<Document> ours;

    /// @param told adds what the user says of each
    Parts(String source, UnaryOperator<Document> told) {
      this(source, told, share::has);
    }

    /// @param ours which of them are stored
    Parts(String source, UnaryOperator<Document> told, Predicate<Document> ours) {
      this.source = source;
      this.told = told;
      this.ours = ours;
    }

    @Override
    public void document(String part, Parsed<Document> parsed) {
      if (ours.test(parsed.value())) {
        done(shelf.store(name(part), told.apply(parsed.value()), parsed.problems()));
      }
    }

    @Override
    public void problem(String part, Problem problem) {
      done(Ingested.without(name(part), problem));
    }

    void unchanged(String part, About stored) {
      done(Ingested.unchanged(name(part), stored));
    }

    void done(Ingested part) {
      listener.done(part.within(source));
    }

    /// An address stands for itself; any other part is one of the source.
    private String name(String part) {
      return part.isEmpty() ? source : part.contains("://") ? part : source + "/" + part;
    }
  }
}

package dev.cuecard.ingest;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.document.Source;
import dev.cuecard.passage.Strands;
import dev.cuecard.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts what was read to what the corpus has of it.
final class Shelf {
  private final Corpus corpus;
  private final CorpusWriter writer;
  private final Bundles bundles;

  Shelf(Corpus corpus, CorpusWriter writer) {
    this.corpus = corpus;
    this.writer = writer;
    this.bundles = new Bundles(corpus);
  }

  /// Stores `document`, unless nothing of it could be read: what is stored is not replaced by that.
  ///
  /// @param name of the source or its part, for messages
  Ingested store(String name, Document document, List<Problem> problems) {
    String format = document.about().sources().getFirst().format();
    if (Problem.isAnyError(problems) && isEmpty(document)) {
      return Ingested.empty(name, problems);
    }
    Document fresh = bundles.homeOf(document);
    Optional<Document> stored = stored(fresh.id());
    Optional<Source> other =
        stored.flatMap(old -> Merge.sameTrack(old, fresh)).filter(this::isThere);
    if (other.isPresent()) {
      return Ingested.refused(name, alreadyFrom(other.get(), fresh.id()), problems);
    }
    Optional<Source> better =
        stored.flatMap(old -> PageForm.better(old, fresh)).filter(this::isThere);
    if (better.isPresent()) {
      return Ingested.refused(
          name, "another file has the page " + fresh.id() + ": " + better.get().uri(), problems);
    }
    if (stored.flatMap(old -> Merge.newerRevision(old, fresh)).isPresent()) {
      return Ingested.refused(name, "the corpus has a newer revision of " + fresh.id(), problems);
    }
    Document merged = stored.map(old -> Merge.of(old, fresh)).orElse(fresh);
    if (!document.id().equals(fresh.id())) {
      merged = withWhatWaited(document.id(), merged);
    }
    CorpusWriter.Outcome outcome = writer.store(merged);
    bundles.stored(merged);
    return new Ingested(
        Optional.empty(),
        name,
        Ingested.Status.valueOf(outcome.name().toUpperCase(Locale.ROOT)),
        Optional.of(merged.id()),
        Optional.of(format),
        "",
        problems);
  }

  /// Gives the lists of translations that came before their bundle to it, now that all are there
  /// that could be it.
  void settle() {
    bundles.found().forEach((list, bundle) -> {
      Optional<Document> home = stored(bundle);
      home.ifPresent(document -> writer.store(withWhatWaited(list, document)));
    });
  }

  /// `bundle` with the translations that were stored under an id of their own, before it was there.
  private Document withWhatWaited(String id, Document bundle) {
    Optional<Document> waited = stored(id).filter(Merge::isTranslations);
    waited.ifPresent(document -> writer.remove(document.id()));
    Document all = waited.map(document -> Merge.of(document, bundle)).orElse(bundle);
    return all.with(all.about().withId(bundle.id()));
  }

  private static boolean isEmpty(Document document) {
    return Strands.of(document).isEmpty() && document.bundle().isEmpty();
  }

  /// Whether what a stored document was read from is there still: its file, or the archive that it
  /// was in.
  private boolean isThere(Source source) {
    Path path = corpus.folder().resolve(source.uri());
    return Stream.iterate(path, Objects::nonNull, Path::getParent).anyMatch(Files::isRegularFile);
  }

  private static String alreadyFrom(Source other, String id) {
    return "another file has the %s track of %s: %s; say another language in its name, or remove %s first"
        .formatted(other.track().orElse(""), id, other.uri(), id);
  }

  /// What the corpus has under this id; a file that cannot be read is replaced.
  private Optional<Document> stored(String id) {
    if (!Files.exists(corpus.path(id))) {
      return Optional.empty();
    }
    try {
      return Optional.of(corpus.read(id));
    } catch (UnreadableDocument e) {
      return Optional.empty();
    }
  }
}

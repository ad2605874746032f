package dev.cuecard;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.language.Language;
import dev.cuecard.search.Moment;
import dev.cuecard.search.Search;
import dev.cuecard.search.parse.Names;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.search.parse.QueryParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Documents that are stored and indexed, to be searched.
public final class Library implements AutoCloseable {
  /// How long a cue of [#talk] is.
  public static final long CUE_MS = 3000;

  private final PassageIndex index;

  public Library(Path folder, List<? extends Document> documents) {
    Corpus corpus = new Corpus(folder.resolve("corpus"));
    store(corpus, documents);
    try {
      index =
          new CurrentIndex(corpus, folder.resolve("index"), (_, _) -> {}, _ -> {})
              .open(PassageIndex.Use.MANY);
    } catch (UnusableIndex e) {
      throw new AssertionError(e);
    }
  }

  public static void store(Corpus corpus, List<? extends Document> documents) {
    try (CorpusWriter writer = corpus.writer("test", Duration.ofSeconds(30), _ -> {})) {
      documents.forEach(writer::store);
    } catch (CorpusLocked e) {
      throw new AssertionError(e);
    }
  }

  /// A recording whose cues follow each other, each as long as the others.
  public static Recording talk(String id, String language, String... cues) {
    List<Cue> timed = new ArrayList<>();
    for (String text : cues) {
      long start = timed.size() * CUE_MS;
      timed.add(new Cue(start, start + CUE_MS, text));
    }
    return recording(id, new Track(language, Track.Origin.HUMAN, timed));
  }

  /// A recording with this one track.
  public static Recording recording(String id, Track track) {
    return new Recording(
        new About(
            id,
            "Talk " + id,
            new Language(track.language()),
            Optional.of("Talks"),
            Source.of("test").withLink("https://example.org/" + id)),
        List.of(track),
        Optional.empty());
  }

  public PassageIndex index() {
    return index;
  }

  /// The moments for a query as a person types it.
  public List<Moment> moments(String query, int most) throws QueryError {
    return new Search(index).moments(QueryParser.parse(query, Names.of(index)), most);
  }

  /// The ids of the documents that answer, each once, best first.
  public List<String> documents(String query) throws QueryError {
    return new Search(index)
        .find(QueryParser.parse(query, Names.of(index)), 100).stream()
            .map(group -> group.document().id())
            .toList();
  }

  @Override
  public void close() {
    index.close();
  }
}

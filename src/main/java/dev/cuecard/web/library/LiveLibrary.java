package dev.cuecard.web.library;

import dev.cuecard.alignment.SharedUnits;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.guide.Gist;
import dev.cuecard.guide.Neighbour;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.index.IndexKeeper;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.index.store.PassageVectors;
import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Lexicon;
import dev.cuecard.search.Answer;
import dev.cuecard.search.Completion;
import dev.cuecard.search.Inquiry;
import dev.cuecard.search.QueryMeaning;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.terms.IndexEntry;
import dev.cuecard.terms.TopicIndex;
import dev.cuecard.translation.TranslationMemory;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A corpus that is read by many at once while others write to it.
///
/// ```java
/// try (LiveLibrary library = LiveLibrary.open(corpus, keeper, Optional.empty(), Lexicon.EMPTY, note)) {
///   Answer answer = library.ask(new Inquiry("open questions", Page.first(10), …));
/// }
/// ```
public final class LiveLibrary implements AutoCloseable {
  private static final int DOCUMENTS = 64;
  private static final int OUTLINES = 1000;
  private static final int TOPICS = 16;
  private static final int GUIDES = 16;

  /// In bytes: what some 3000 recordings say.
  private static final long GISTS = 64 << 20;

  private static final int MEMORIES = 16;

  private final Corpus corpus;
  private final LiveIndex index;
  private final QueryMeaning meaning;
  private final Lexicon lexicon;
  private final Recent<String, Optional<Document>> documents = new Recent<>(DOCUMENTS);
  private final Recent<String, Outline> outlines = new Recent<>(OUTLINES);
  private final Recent<String, List<IndexEntry>> topics = new Recent<>(TOPICS);
  private final Recent<String, TranslationMemory> memories = new Recent<>(MEMORIES);
  private final Recent<String, StudyGuide> guides = new Recent<>(GUIDES);
  private final Recent<String, Gists> gists = new Recent<>(1);

  private LiveLibrary(Corpus corpus, LiveIndex index, QueryMeaning meaning, Lexicon lexicon) {
    this.corpus = corpus;
    this.index = index;
    this.meaning = meaning;
    this.lexicon = lexicon;
  }

  /// Opens a corpus.
  ///
  /// @param keeper of its index, which is looked after now and whenever the corpus changes
  /// @param vectors by which passages are found by their meaning
  /// @param note told what the owner should know
  public static LiveLibrary open(
      Corpus corpus,
      IndexKeeper keeper,
      Optional<PassageVectors> vectors,
      Lexicon lexicon,
      Consumer<String> note)
      throws UnusableIndex {
    QueryMeaning meaning =
        vectors
            .<QueryMeaning>map(made -> new RememberedMeaning(QueryMeaning.by(made, false)))
            .orElse(QueryMeaning.NONE);
    return new LiveLibrary(corpus, new LiveIndex(keeper, vectors, note), meaning, lexicon);
  }

  /// Changes whenever an answer may have changed.
  public String version() {
    return index.currentVersion();
  }

  public Answer ask(Inquiry inquiry) throws QueryError {
    Snapshot now = index.enter();
    try {
      return inquiry.ask(now.index(), meaning, lexicon);
    } finally {
      now.leave();
    }
  }

  /// What `beginning` may become.
  public Completion complete(String beginning, int most) {
    Snapshot now = index.enter();
    try {
      return Completion.of(beginning, now.index(), most);
    } finally {
      now.leave();
    }
  }

  /// All documents, by id.
  public List<DocumentHeader> documents() {
    Snapshot now = index.enter();
    try {
      return now.documents();
    } finally {
      now.leave();
    }
  }

  public Optional<DocumentHeader> header(String id) {
    Snapshot now = index.enter();
    try {
      return now.document(id);
    } finally {
      now.leave();
    }
  }

  /// The tags of the languages that something is in.
  public SortedSet<String> languages() {
    Snapshot now = index.enter();
    try {
      return now.languages();
    } finally {
      now.leave();
    }
  }

  /// The document of this id, which must be one that the index lists: no other file is ever opened.
  /// Empty if there is none, or if it cannot be read.
  public Optional<Document> document(String id) {
    return header(id).isEmpty()
        ? Optional.empty()
        : documents.get(id + " " + version(), () -> read(id));
  }

  private Optional<Document> read(String id) {
    try {
      return Optional.of(corpus.read(id));
    } catch (UnreadableDocument e) {
      return Optional.empty();
    }
  }

  /// All documents that can be read, one by one.
  public Iterable<Document> everything() {
    return everything(_ -> true);
  }

  /// Of all documents those with such ids, one by one.
  Iterable<Document> everything(Predicate<String> ids) {
    return () ->
        documents().stream()
            .map(DocumentHeader::id)
            .filter(ids)
            .flatMap(id -> read(id).stream())
            .iterator();
  }

  /// All documents, for guides to others.
  public Stream<Neighbour> neighbours() {
    return documents().stream().map(header -> new LiveNeighbour(this, header));
  }

  /// What the document of this id says in a language.
  Optional<Gist> gist(String id, Language language) {
    return gists
        .get(version(), () -> new Gists(GISTS))
        .get(id + " " + language, () -> read(id).flatMap(read -> Gist.of(read, language)));
  }

  /// What has been translated before that is like `texts`, wherever it stands. All is read for it:
  /// who asks for one text asks for those beside it too.
  public TranslationMemory translatedBefore(List<String> texts, Language language) {
    return memories.get(
        String.join("\n", language.tag(), version(), String.join("\n", texts)),
        () -> {
          TranslationMemory memory = new TranslationMemory(language, texts);
          for (Document document : everything()) {
            SharedUnits.of(document).ifPresent(bundle -> memory.search(document.id(), bundle));
          }
          return memory;
        });
  }

  /// The documents of the collection of this name that learners see.
  public List<Document> collection(String name) {
    return documents().stream()
        .filter(header -> header.collection().filter(name::equals).isPresent() && !header.draft())
        .flatMap(header -> read(header.id()).stream())
        .toList();
  }

  /// What a document is about.
  public Outline outline(Document document) {
    return outlines.get(document.id() + " " + version(), () -> Outline.of(document));
  }

  /// What is said in a track of a recording.
  public Outline outline(Document recording, Track track) {
    return outlines.get(
        String.join(" ", recording.id(), track.language(), version()), () -> Outline.of(track));
  }

  /// A study guide, as `make` makes it if it has not been asked for lately.
  ///
  /// @param name tells it from all other guides
  public StudyGuide guide(String name, Supplier<StudyGuide> make) {
    return guides.get(name + " " + version(), make);
  }

  /// The index of all documents whose collection is one of those wanted, from A to Z.
  ///
  /// @param name tells what is wanted from what else may be
  public List<IndexEntry> topics(
      String name, Predicate<String> collections, Language language, int most) {
    return topics.get(
        String.join("\n", name, language.tag(), Integer.toString(most), version()),
        () -> {
          TopicIndex made = new TopicIndex(language);
          documents().stream()
              .filter(document -> collections.test(document.collection().orElse("")))
              .flatMap(document -> read(document.id()).stream())
              .forEach(document -> made.add(document, Outline.sentences(document, language)));
          return made.entries(most);
        });
  }

  @Override
  public void close() {
    index.close();
  }
}

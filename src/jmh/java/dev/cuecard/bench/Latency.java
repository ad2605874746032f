package dev.cuecard.bench;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.store.PassageVectors;
import dev.cuecard.search.Moment;
import dev.cuecard.search.QueryMeaning;
import dev.cuecard.search.Search;
import dev.cuecard.search.parse.QueryParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// How long a query takes in a process that has answered many: from the text of the query to the
/// top ten moments with their text, highlights and exact starts, written out. The words of a query
/// come from random places of the corpus, so that common words are asked for as often as they are
/// said. Beside it, by words, [BareLucene] on the same index.
final class Latency {
  private static final int QUERIES_A_KIND = 2000;

  enum Kind {
    WORD,
    OR,
    AND,
    WORDS,
    PHRASE,
    PREFIX,
    FUZZY
  }

  record Asked(Kind kind, String query) {}

  /// What answers queries.
  @FunctionalInterface
  interface Answering {
    /// Returns how much was written.
    long answer(Asked asked) throws Exception;
  }

  private final Words words;
  private final Random random = new Random(11);

  private Latency(Words words) {
    this.words = words;
  }

  /// Arguments `corpus index`, and for answers by meaning too the folders of models and of vectors.
  static void main(String[] args) throws Exception {
    Corpus corpus = new Corpus(Path.of(args[0]));
    CurrentIndex current =
        new CurrentIndex(corpus, Path.of(args[1]), (_, _) -> {}, System.err::println);
    Words words = new Words(corpus);
    System.out.printf("%,d cues%n", words.cues());
    List<Asked> warmUp = new Latency(words).queries();
    Latency latency = new Latency(words);
    latency.random.setSeed(12);
    List<Asked> queries = latency.queries();
    words = null;
    latency = null;
    if (args.length == 2) {
      try (PassageIndex index = current.open(PassageIndex.Use.MANY);
          BareLucene bare = new BareLucene(Path.of(args[1]))) {
        measure("Cuecard", moments(new Search(index)), warmUp, queries);
        measure("Lucene", bare, warmUp, queries);
      }
      return;
    }
    try (SentenceModel model = SentenceModel.bundled(Path.of(args[2]));
        VectorStore vectors = VectorStore.open(Path.of(args[3]), model);
        PassageIndex index =
            current.open(
                PassageIndex.Use.MANY, new PassageVectors(model, vectors), Integer.MAX_VALUE)) {
      QueryMeaning meaning = QueryMeaning.by(new PassageVectors(model, vectors), false);
      measure("Cuecard", moments(new Search(index, meaning)), warmUp, queries);
    }
  }

  private static void measure(
      String who, Answering answering, List<Asked> warmUp, List<Asked> queries) throws Exception {
    time(answering, warmUp);
    time(answering, warmUp);
    print(who, time(answering, queries));
  }

  private static Answering moments(Search search) {
    return asked -> {
      long written = 0;
      for (Moment moment : search.moments(QueryParser.parse(asked.query), 10)) {
        if (moment.locator() instanceof Locator.Time(TimeSpan span)) {
          written += Timestamp.seconds(span.start()).length() + moment.text().length();
        }
      }
      return written;
    };
  }

  private List<Asked> queries() {
    List<Asked> queries = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < QUERIES_A_KIND; i++) {
        queries.add(new Asked(kind, query(kind)));
      }
    }
    Collections.shuffle(queries, random);
    return queries;
  }

  private String query(Kind kind) {
    int at = words.any(random, 12);
    return switch (kind) {
      case WORD -> words.word(at);
      case OR -> words.word(at) + " OR " + words.word(words.any(random, 1));
      case AND -> words.word(at) + " AND " + words.word(at + 3 + random.nextInt(8));
      case WORDS -> words.quote(at, 3);
      case PHRASE -> '"' + words.quote(at, 2 + random.nextInt(5)) + '"';
      case PREFIX -> beginning(longWord()) + '*';
      case FUZZY -> misspelt(longWord()) + '~';
    };
  }

  private String longWord() {
    while (true) {
      String word = words.word(words.any(random, 1));
      if (word.length() >= 5) {
        return word;
      }
    }
  }

  private static String beginning(String word) {
    return word.substring(0, word.length() - 2);
  }

  private String misspelt(String word) {
    int at = 1 + random.nextInt(word.length() - 1);
    return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
  }

  private static Map<Kind, List<Long>> time(Answering answering, List<Asked> queries)
      throws Exception {
    Map<Kind, List<Long>> times = new EnumMap<>(Kind.class);
    long written = 0;
    for (Asked asked : queries) {
      long before = System.nanoTime();
      written += answering.answer(asked);
      times.computeIfAbsent(asked.kind, _ -> new ArrayList<>()).add(System.nanoTime() - before);
    }
    if (written == 0) {
      throw new IllegalStateException("nothing was found");
    }
    return times;
  }

  private static void print(String who, Map<Kind, List<Long>> times) {
    System.out.printf("%s, ms%n         p50    p99    worst%n", who);
    times.forEach((kind, list) -> print(kind.name().toLowerCase(java.util.Locale.ROOT), list));
    print("all", times.values().stream().flatMap(List::stream).toList());
  }

  private static void print(String name, List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "%-7s %5.2f %6.2f %7.2f%n",
        name,
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 99 / 100] / 1e6,
        Arrays.stream(sorted).max().orElse(0) / 1e6);
  }
}

package dev.cuecard.bench.quality;

import dev.cuecard.document.Locator;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.evaluation.Evaluation;
import dev.cuecard.evaluation.Measure;
import dev.cuecard.evaluation.Ranked;
import dev.cuecard.evaluation.Run;
import dev.cuecard.evaluation.Topic;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.search.Moment;
import dev.cuecard.search.QueryMeaning;
import dev.cuecard.search.parse.QueryParser;
import dev.cuecard.search.Search;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Answers the questions of test collections, by words alone and by words and meaning, and prints
/// nDCG@10 of each: over all questions, and over the even and the odd ones.
final class Quality implements AutoCloseable {
  /// So many moments are enough for ten places.
  private static final int DEPTH = 30;

  private final Path work;
  private final SentenceModel model;

  private Quality(Path work) throws Exception {
    this.work = work;
    this.model = SentenceModel.bundled(work.resolve("models"));
  }

  /// Arguments `data work set…`: all sets in `data`/retrieval if none is named, and the windows of
  /// the recordings in `data`/moments.
  static void main(String[] args) throws Exception {
    Path data = Path.of(args[0], "retrieval");
    Path recordings = Path.of(args[0], "moments", "tutorialvqa");
    System.out.println("| set | questions | by words | by words and meaning | even, odd |");
    System.out.println("|---|---|---|---|---|");
    try (Quality quality = new Quality(Path.of(args[1]))) {
      for (Path folder : args.length > 2 ? named(data, args) : all(data)) {
        quality.measure(TestCollection.read(folder));
      }
      if (args.length == 2 && Files.isDirectory(recordings)) {
        quality.measure(AnsweredQuestions.read(recordings).windows("tutorialvqa-windows"));
      }
    }
  }

  private static List<Path> named(Path data, String[] args) {
    return Stream.of(args).skip(2).map(data::resolve).toList();
  }

  private static List<Path> all(Path data) throws Exception {
    try (Stream<Path> folders = Files.list(data)) {
      return folders.sorted().toList();
    }
  }

  private void measure(TestCollection set) throws Exception {
    try (IndexedSet indexed = IndexedSet.open(work, set.name(), model, set.documents())) {
      PassageIndex index = indexed.index();
      Map<String, Double> words = scores(new Search(index), set);
      Map<String, Double> both = scores(new Search(index, QueryMeaning.by(indexed.vectors(), false)), set);
      List<Double> inOrder = List.copyOf(both.values());
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %.3f | %.3f | %.3f, %.3f |%n",
          set.name(),
          both.size(),
          mean(List.copyOf(words.values()), 0, 1),
          mean(inOrder, 0, 1),
          mean(inOrder, 0, 2),
          mean(inOrder, 1, 2));
    }
  }

  private static Map<String, Double> scores(Search search, TestCollection set) {
    Map<String, List<Ranked>> rankings = new HashMap<>();
    for (Topic topic : set.topics()) {
      Set<String> found = new LinkedHashSet<>();
      for (Moment moment : search.moments(QueryParser.words(topic.text()), DEPTH)) {
        if (moment.locator() instanceof Locator.InSection(String anchor)) {
          found.add(anchor);
        }
      }
      List<Ranked> ranked = new ArrayList<>();
      found.forEach(id -> ranked.add(new Ranked(id, -ranked.size())));
      rankings.put(topic.id(), ranked);
    }
    return Evaluation.of(new Run(rankings), set.judgments(), set.topics(), Measure.NDCG_10).scores();
  }

  private static double mean(List<Double> scores, int from, int step) {
    double sum = 0;
    int count = 0;
    for (int i = from; i < scores.size(); i += step) {
      sum += scores.get(i);
      count++;
    }
    return sum / Math.max(1, count);
  }

  @Override
  public void close() {
    model.close();
  }
}

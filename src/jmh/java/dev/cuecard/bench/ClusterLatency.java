package dev.cuecard.bench;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.cluster.ClusterIndex;
import dev.cuecard.index.cluster.client.ClusterAccess;
import dev.cuecard.index.cluster.client.ClusterAddress;
import dev.cuecard.search.Moment;
import dev.cuecard.search.Search;
import dev.cuecard.search.parse.QueryParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How long the same queries take of an index in a folder and of one on a cluster, both warm, and
/// how many of the first ten moments are the same: from the text of the query to ten moments with
/// their text and exact starts. Queries are one to four words that follow each other somewhere in
/// the corpus.
final class ClusterLatency {
  private static final int MOST = 10;

  private record Answer(long nanoseconds, List<String> moments) {}

  /// What this process has used.
  ///
  /// @param threads without what Java does beside: a program is compiled while it runs, for seconds
  private record Cpu(Duration all, Duration threads) {
    static Cpu now() {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      return new Cpu(
          ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO),
          Duration.ofNanos(
              LongStream.of(threads.getAllThreadIds())
                  .map(threads::getThreadCpuTime)
                  .filter(time -> time > 0)
                  .sum()));
    }

    Cpu since(Cpu before) {
      return new Cpu(all.minus(before.all), threads.minus(before.threads));
    }
  }

  private ClusterLatency() {}

  /// Arguments `corpus index address queries`.
  static void main(String[] args) throws Exception {
    Corpus corpus = new Corpus(Path.of(args[0]));
    List<String> queries = queries(new Words(corpus), Integer.parseInt(args[3]));
    List<String> warmUp = queries.subList(0, queries.size() / 2);
    List<String> timed = queries.subList(queries.size() / 2, queries.size());
    var current = new CurrentIndex(corpus, Path.of(args[1]), (_, _) -> {}, System.err::println);
    ClusterAccess access =
        new ClusterAccess(
            ClusterAddress.parse(args[2]), Optional.empty(), Optional.empty(), Optional.empty());
    try (PassageIndex folder = current.open(PassageIndex.Use.MANY);
        PassageIndex cluster = ClusterIndex.open(access)) {
      List<PassageIndex> indices = List.of(folder, cluster);
      for (PassageIndex index : indices) {
        answers(index, warmUp);
      }
      Cpu before = Cpu.now();
      List<Answer> inFolder = answers(folder, timed);
      Cpu between = Cpu.now();
      List<Answer> onCluster = answers(cluster, timed);
      Cpu after = Cpu.now();
      print("in a folder", inFolder, between.since(before));
      print("on the cluster", onCluster, after.since(between));
      System.out.printf("the same moments: %.1f %%%n", 100 * same(inFolder, onCluster));
    }
  }

  private static List<String> queries(Words words, int many) {
    Random random = new Random(9);
    return IntStream.range(0, 2 * many)
        .mapToObj(i -> words.quote(words.any(random, 4), 1 + i % 4))
        .toList();
  }

  private static List<Answer> answers(PassageIndex index, List<String> queries) throws Exception {
    Search search = new Search(index);
    List<Answer> answers = new ArrayList<>();
    for (String query : queries) {
      long before = System.nanoTime();
      List<Moment> moments = search.moments(QueryParser.parse(query), MOST);
      long after = System.nanoTime();
      answers.add(
          new Answer(
              after - before,
              moments.stream()
                  .map(moment -> moment.document().id() + moment.locator().fragment())
                  .toList()));
    }
    return answers;
  }

  private static double same(List<Answer> left, List<Answer> right) {
    long all = 0;
    long both = 0;
    for (int i = 0; i < left.size(); i++) {
      all += left.get(i).moments().size();
      both += left.get(i).moments().stream().filter(right.get(i).moments()::contains).count();
    }
    return (double) both / all;
  }

  private static void print(String name, List<Answer> answers, Cpu cpu) {
    long[] sorted = answers.stream().mapToLong(Answer::nanoseconds).sorted().toArray();
    System.out.printf(
        "%-15s mean %6.1f ms, p50 %6.1f ms, p95 %6.1f ms, CPU here %5.1f ms, without Java's own %5.1f ms%n",
        name,
        answers.stream().mapToLong(Answer::nanoseconds).average().orElse(0) / 1e6,
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 95 / 100] / 1e6,
        (double) cpu.all().toMillis() / answers.size(),
        (double) cpu.threads().toMillis() / answers.size());
  }
}

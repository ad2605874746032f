package dev.cuecard.bench.quality;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.document.About;
import dev.cuecard.document.Block;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.document.Source;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.PassageVectors;
import dev.cuecard.index.Query;
import dev.cuecard.language.Language;
import dev.cuecard.search.Moment;
import dev.cuecard.search.QueryMeaning;
import dev.cuecard.search.Search;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class Quality {
  static void main(String[] args) throws Exception {
    Path work = Path.of(args[1]);
    for (int i = 2; i < args.length; i++) {
      set(Path.of(args[0], "retrieval", args[i]), work.resolve(args[i]));
    }
  }

  private static void set(Path data, Path work) throws Exception {
    String name = data.getFileName().toString();
    Language language = new Language(name.matches("xquadr?-..") ? name.substring(name.length() - 2) : "en");
    Map<String, List<String[]>> articles = new LinkedHashMap<>();
    for (String line : Files.readAllLines(data.resolve("corpus.tsv"))) {
      String[] parts = line.split("\t", 2);
      articles.computeIfAbsent(parts[0].split("_")[0], _ -> new ArrayList<>()).add(parts);
    }
    if (!Files.exists(work.resolve("documents"))) {
      try (CorpusWriter corpus = new Corpus(work).writer("bench", Duration.ZERO, _ -> {})) {
        articles.forEach((id, parts) ->
            corpus.store(
                new Page(
                    new About("a" + id.toLowerCase(), "a" + id, language, Optional.empty(), Source.of("text")),
                    parts.stream()
                        .map(part -> new Section(List.of(), part[0], List.of(new Block(Block.Kind.PARAGRAPH, part[1]))))
                        .toList(),
                    Optional.empty())));
      }
    }
    CurrentIndex current =
        new CurrentIndex(new Corpus(work), work.resolve("index"), (_, _) -> {}, System.err::println);
    Map<String, Map<String, Integer>> rel = new HashMap<>();
    for (String line : Files.readAllLines(data.resolve("qrels.tsv"))) {
      String[] p = line.split("\t");
      rel.computeIfAbsent(p[0], _ -> new HashMap<>()).put(p[1], Integer.parseInt(p[2]));
    }
    double[] sum = new double[2];
    int[] count = new int[2];
    int n = 0;
    long start = System.nanoTime();
    String mode = System.getenv().getOrDefault("MODE", "hybrid");
    SentenceModel model = SentenceModel.bundled(Path.of("/tmp/s5/models"));
    VectorStore store = VectorStore.open(Path.of("/tmp/s5/vectors"), model);
    try (PassageIndex index = mode.equals("lexical") ? current.open(PassageIndex.Use.MANY) : current.open(PassageIndex.Use.MANY, new PassageVectors(model, store), 1000000)) {
      QueryMeaning meaning = mode.equals("lexical") ? QueryMeaning.NONE : QueryMeaning.by(model, mode.equals("semantic"));
      Search search = new Search(index, meaning);
      for (String line : Files.readAllLines(data.resolve("queries.tsv"))) {
        String[] p = line.split("\t", 2);
        if (!rel.containsKey(p[0])) continue;
        List<Query> words = new ArrayList<>();
        for (String w : p[1].split("[^\\p{L}\\p{N}\\p{M}'’]+")) if (!w.isBlank()) words.add(new Query.Word(w));
        Set<String> found = new LinkedHashSet<>();
        if (System.getenv("HITS") != null)
          index.search(new Query.Clauses(List.of(), words, List.of()), meaning.of(new Query.Clauses(List.of(), words, List.of())), 20).forEach(h -> {
            if (h.segments().getFirst().locator() instanceof Locator.InSection(String anchor)) found.add(anchor);
          });
        else
        for (Moment moment : search.moments(new Query.Clauses(List.of(), words, List.of()), 30)) {
          if (moment.locator() instanceof Locator.InSection(String anchor)) found.add(anchor);
        }
        sum[n % 2] += ndcg(new ArrayList<>(found), rel.get(p[0]));
        count[n % 2]++;
        n++;
      }
    }
    System.out.printf("%-12s %.3f %.3f  %.3f  %.2f ms%n", name, sum[0] / count[0], sum[1] / count[1],
        (sum[0] + sum[1]) / n, (System.nanoTime() - start) / 1e6 / n);
    store.close();
    model.close();
  }

  private static double ndcg(List<String> found, Map<String, Integer> rel) {
    double dcg = 0;
    for (int i = 0; i < Math.min(10, found.size()); i++) dcg += rel.getOrDefault(found.get(i), 0) / log2(i + 2);
    double ideal = 0;
    List<Integer> grades = rel.values().stream().sorted((a, b) -> b - a).toList();
    for (int i = 0; i < Math.min(10, grades.size()); i++) ideal += grades.get(i) / log2(i + 2);
    return dcg / ideal;
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}

package dev.cuecard.bench.quality;

import dev.cuecard.evaluation.Pk;
import dev.cuecard.evaluation.Segments;
import dev.cuecard.evaluation.WindowDiff;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well talks are cut into chapters: `Segmentation FOLDER` on a folder that holds `mit-ai`,
/// `choi` and `tinyrec`. Weights were chosen by every second lecture of MIT AI by name, beginning with the first, but the figures of
/// the others were seen beside them. The list of function words (the shorter of two) and the
/// shortest chapter were settled with TinyRec's figures in view: it is no held-out set.
final class Segmentation {
  private static final Language ENGLISH = new Language("en");

  /// A text with its gold segments, in sentences.
  private record Gold(List<String> sentences, List<Integer> sizes) {}

  private record Score(double pk, double windowDiff) {}

  private Segmentation() {}

  static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    List<Score> given = new ArrayList<>();
    List<Score> free = new ArrayList<>();
    for (Path file : files(data.resolve("mit-ai"))) {
      Gold gold = lines(file);
      given.add(score(gold, gold.sizes().size(), true));
      free.add(score(gold, 1.6 * Math.sqrt(words(gold) / 150.0), true));
    }
    line("MIT AI, number given, chosen on", half(given, 0));
    line("MIT AI, number given, others", half(given, 1));
    line("MIT AI, number given, all", given);
    line("MIT AI, number free, chosen on", half(free, 0));
    line("MIT AI, number free, others", half(free, 1));
    List<Score> all = new ArrayList<>();
    for (String level : List.of("coarse", "fine")) {
      List<Score> scores = new ArrayList<>();
      for (Path file : files(data.resolve("tinyrec"))) {
        if (file.toString().endsWith("_anno.json")) {
          Gold gold = meeting(file, level);
          scores.add(score(gold, gold.sizes().size(), false));
        }
      }
      line("TinyRec " + level + ", number given", scores);
      all.addAll(scores);
    }
    line("TinyRec, mean of levels", all);
    List<Score> choi = new ArrayList<>();
    for (String set : List.of("3-5", "6-8", "9-11", "3-11")) {
      for (Path file : files(data.resolve("choi").resolve(set))) {
        Gold gold = lines(file);
        choi.add(score(gold, gold.sizes().size(), false));
      }
    }
    line("Choi, number given", choi);
  }

  private static Score score(Gold gold, double count, boolean byWords) {
    List<String> sentences = gold.sentences();
    List<Integer> starts =
        dev.cuecard.chapter.Segmentation.of(ENGLISH, sentences).starts((int) Math.round(count));
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      sizes.add((i + 1 < starts.size() ? starts.get(i + 1) : sentences.size()) - starts.get(i));
    }
    Segments reference = segments(sentences, gold.sizes(), byWords);
    Segments hypothesis = segments(sentences, sizes, byWords);
    return new Score(Pk.of(reference, hypothesis), WindowDiff.of(reference, hypothesis));
  }

  private static Segments segments(List<String> sentences, List<Integer> sizes, boolean byWords) {
    List<Integer> inUnits = new ArrayList<>();
    int from = 0;
    for (int size : sizes) {
      List<String> segment = sentences.subList(from, from + size);
      inUnits.add(byWords ? segment.stream().mapToInt(Segmentation::words).sum() : size);
      from += size;
    }
    return Segments.ofSizes(inUnits);
  }

  private static int words(Gold gold) {
    return gold.sentences().stream().mapToInt(Segmentation::words).sum();
  }

  private static int words(String sentence) {
    return sentence.split("\\s+", -1).length;
  }

  private static Gold lines(Path file) throws IOException {
    List<String> sentences = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    int from = 0;
    for (String line : Files.readString(file).lines().map(String::strip).toList()) {
      if (!line.startsWith("====")) {
        sentences.addAll(line.isEmpty() ? List.of() : List.of(line));
      } else if (sentences.size() > from) {
        sizes.add(sentences.size() - from);
        from = sentences.size();
      }
    }
    if (sentences.size() > from) {
      sizes.add(sentences.size() - from);
    }
    return new Gold(sentences, sizes);
  }

  /// What is shown, not said, is an entry without words.
  private static Gold meeting(Path annotation, String level) throws IOException {
    JsonNode segments = only(annotation).get(level);
    Path transcript = annotation.resolveSibling(
        annotation.getFileName().toString().replace("_anno", ""));
    List<String> sentences = new ArrayList<>();
    only(transcript).get("entries").values().forEach(entry ->
        sentences.add(entry.has("doc") ? entry.get("doc").asString() : ""));
    List<Integer> ends = new ArrayList<>();
    segments.values().forEach(segment -> ends.add(segment.get(1).asInt() + 1));
    ends.sort(null);
    ends.set(ends.size() - 1, sentences.size());
    List<Integer> sizes = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      sizes.add(end - from);
      from = end;
    }
    return new Gold(sentences, sizes);
  }

  private static JsonNode only(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file)).values().iterator().next();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<Score> half(List<Score> scores, int which) {
    List<Score> half = new ArrayList<>();
    for (int i = which; i < scores.size(); i += 2) {
      half.add(scores.get(i));
    }
    return half;
  }

  private static void line(String what, List<Score> scores) {
    System.out.printf(
        Locale.ROOT,
        "  %-32s Pk %.3f  WindowDiff %.3f  (%d texts)%n",
        what,
        scores.stream().mapToDouble(Score::pk).average().orElse(0),
        scores.stream().mapToDouble(Score::windowDiff).average().orElse(0),
        scores.size());
  }
}

package dev.cuecard.bench.quality;

import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import dev.cuecard.passage.Segment;
import dev.cuecard.terms.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.PorterStemmer;

/// How well key terms agree with those that readers marked: `KeyTerms FOLDER` on 500N-KPCrowd. The
/// first ten, lower-cased and stemmed after Porter, must equal marked ones; F1 of each text, and the
/// mean over texts. The weights were chosen on every second text by name, beginning with the first.
final class KeyTerms {
  private static final Language ENGLISH = new Language("en");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’.&-]+|[.](?!\\p{L})");
  private static final int FIRST = 10;

  private KeyTerms() {}

  static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    List<Double> scores = new ArrayList<>();
    for (Path text : files(data.resolve("docsutf8"))) {
      String name = text.getFileName().toString().replace(".txt", ".key");
      Set<String> gold = new LinkedHashSet<>();
      Files.readString(data.resolve("keys").resolve(name)).lines().map(KeyTerms::stemmed)
          .filter(key -> !key.isEmpty()).forEach(gold::add);
      scores.add(f1(found(Files.readString(text)), gold));
    }
    line("chosen on", half(scores, 0));
    line("others", half(scores, 1));
    line("all", scores);
  }

  private static Set<String> found(String text) {
    List<Segment> sentences =
        text.lines()
            .flatMap(line -> Sentence.split(line, ENGLISH).stream())
            .map(sentence -> new Segment(new Locator.Whole(), sentence))
            .toList();
    Set<String> found = new LinkedHashSet<>();
    for (Term term : dev.cuecard.terms.KeyTerms.of(ENGLISH, sentences, 2 * FIRST)) {
      if (found.size() < FIRST) {
        found.add(stemmed(term.text()));
      }
    }
    return found;
  }

  private static String stemmed(String key) {
    PorterStemmer stemmer = new PorterStemmer();
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(key.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        stemmer.setCurrent(word);
        stemmer.stem();
        words.add(stemmer.getCurrent());
      }
    }
    return String.join(" ", words);
  }

  private static double f1(Set<String> found, Set<String> gold) {
    long right = found.stream().filter(gold::contains).count();
    return right == 0 ? 0 : 2.0 * right / (found.size() + gold.size());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<Double> half(List<Double> scores, int which) {
    List<Double> half = new ArrayList<>();
    for (int i = which; i < scores.size(); i += 2) {
      half.add(scores.get(i));
    }
    return half;
  }

  private static void line(String what, List<Double> scores) {
    double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    System.out.printf(Locale.ROOT, "  %-10s F1@10 %.4f  (%d texts)%n", what, mean, scores.size());
  }
}

package dev.cuecard.bench.quality;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import dev.cuecard.language.Word;
import dev.cuecard.passage.Segment;
import dev.cuecard.summary.KeySentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What summaries hold of what readers find important, where there are no summaries by people:
/// `Summaries KPCROWD MIT-AI`. Of the phrases marked in 500N-KPCrowd the share that stands in a sixth
/// of the sentences, against as many words from the beginning and drawn at random; of the topics of
/// the lectures the share that as many sentences as topics touch. Chosen on every second text of the
/// first, beginning with the first, and on the lectures.
final class Summaries {
  private static final Language ENGLISH = new Language("en");
  private static final int SHARE = 6;
  private static final int DRAWS = 50;

  private Summaries() {}

  static void main(String[] arguments) throws IOException {
    phrases(Path.of(arguments[0]));
    topics(Path.of(arguments[1]));
  }

  private static void phrases(Path data) throws IOException {
    double[][] sums = new double[2][3];
    int[] texts = new int[2];
    int number = 0;
    for (Path file : files(data.resolve("docsutf8"), ".txt")) {
      Path keys = data.resolve("keys").resolve(file.getFileName().toString().replace(".txt", ".key"));
      List<String> gold = Files.readAllLines(keys).stream().filter(k -> !k.isBlank()).toList();
      List<Segment> sentences =
          numbered(Files.readString(file).lines().flatMap(l -> Sentence.split(l, ENGLISH).stream()));
      if (sentences.size() < SHARE) {
        continue;
      }
      List<Segment> summary =
          KeySentences.of(ENGLISH, sentences, Math.max(2, sentences.size() / SHARE));
      List<Segment> drawn = new ArrayList<>(sentences);
      Collections.shuffle(drawn, new Random(number));
      int half = number++ % 2;
      texts[half]++;
      sums[half][0] += recall(summary, gold);
      sums[half][1] += recall(asLong(sentences, words(summary)), gold);
      sums[half][2] += recall(asLong(drawn, words(summary)), gold);
    }
    for (int half = 0; half < 2; half++) {
      System.out.printf(
          Locale.ROOT,
          "  %-10s phrases: summary %.3f, beginning %.3f, random %.3f  (%d texts)%n",
          half == 0 ? "chosen on" : "others",
          sums[half][0] / texts[half],
          sums[half][1] / texts[half],
          sums[half][2] / texts[half],
          texts[half]);
    }
  }

  private static void topics(Path lectures) throws IOException {
    double summaries = 0;
    double random = 0;
    List<Path> files = files(lectures, ".ref");
    for (Path file : files) {
      List<String> lines = new ArrayList<>();
      List<Integer> topics = new ArrayList<>();
      int topic = 0;
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("=====")) {
          topic++;
        } else {
          lines.add(line);
          topics.add(topic);
        }
      }
      List<Segment> sentences = numbered(lines.stream());
      int count = new HashSet<>(topics).size();
      summaries += (double) touched(KeySentences.of(ENGLISH, sentences, count), topics) / count;
      List<Segment> drawn = new ArrayList<>(sentences);
      for (int draw = 0; draw < DRAWS; draw++) {
        Collections.shuffle(drawn, new Random(draw));
        random += (double) touched(drawn.subList(0, count), topics) / count / DRAWS;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "  topics: summary %.3f, random %.3f  (%d lectures)%n",
        summaries / files.size(),
        random / files.size(),
        files.size());
  }

  /// Each with its number for a time.
  private static List<Segment> numbered(Stream<String> texts) {
    List<Segment> sentences = new ArrayList<>();
    texts.forEach(text -> {
      long number = sentences.size();
      sentences.add(new Segment(new Locator.Time(new TimeSpan(number, number + 1)), text));
    });
    return sentences;
  }

  private static int touched(List<Segment> chosen, List<Integer> topics) {
    Set<Integer> touched = new HashSet<>();
    for (Segment sentence : chosen) {
      if (sentence.locator() instanceof Locator.Time(TimeSpan number)) {
        touched.add(topics.get((int) number.start()));
      }
    }
    return touched.size();
  }

  private static double recall(List<Segment> chosen, List<String> gold) {
    String text =
        chosen.stream().map(Segment::text).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    long found = gold.stream().filter(key -> text.contains(key.toLowerCase(Locale.ROOT))).count();
    return gold.isEmpty() ? 0 : (double) found / gold.size();
  }

  private static int words(List<Segment> sentences) {
    return sentences.stream().mapToInt(sentence -> Word.of(sentence.text()).size()).sum();
  }

  /// The first of `sentences`, of nearly so many words.
  private static List<Segment> asLong(List<Segment> sentences, int words) {
    List<Segment> first = new ArrayList<>();
    int length = 0;
    for (Segment sentence : sentences) {
      int next = words(List.of(sentence));
      if (!first.isEmpty() && length + next / 2 > words) {
        break;
      }
      first.add(sentence);
      length += next;
    }
    return first;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}

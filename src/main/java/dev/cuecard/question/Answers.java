package dev.cuecard.question;

import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import dev.cuecard.passage.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the answers to exercises are said: the sentence, or up to three in a row, that holds the
/// largest part of what the exercise's answer or explanation says, rare words counting more.
final class Answers {
  private static final int MOST_SENTENCES = 3;

  /// So much of a claim has to be said, in so many of its words.
  private static final double SAID = 0.6;

  private static final int FEWEST_STEMS = 3;

  /// What is longer says everything: code, a table.
  private static final int MOST_STEMS = 60;

  /// What a further sentence has to add.
  private static final double A_SENTENCE = 0.04;

  /// Sentences are looked at that hold one of so many of a claim's rarest words.
  private static final int RAREST = 4;

  private static final Comparator<Integer> REVERSED = Comparator.reverseOrder();

  private record Line(About about, Segment sentence, Set<String> stems) {}

  /// @param said how much of a claim `count` lines from `from` on say
  private record Find(int from, int count, double said) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<Integer>> linesWith = new HashMap<>();

  Answers(Language language, List<SourceText> texts) {
    for (SourceText text : texts) {
      for (Segment sentence : text.sentences()) {
        Set<String> stems = Set.copyOf(Stems.of(language, sentence.text()));
        stems.forEach(
            stem -> linesWith.computeIfAbsent(stem, _ -> new ArrayList<>()).add(lines.size()));
        lines.add(new Line(text.about(), sentence, stems));
      }
    }
  }

  /// `question` with the place of its answer, if there is one.
  Question found(Question question) {
    return Claim.of(question).stream()
        .flatMap(this::finds)
        .max(Comparator.comparingDouble(Find::said).thenComparing(Find::from, REVERSED))
        .map(find -> question.withEvidence(evidence(find)))
        .orElse(question);
  }

  private Stream<Find> finds(Claim claim) {
    return candidates(claim).stream()
        .flatMap(from ->
            IntStream.rangeClosed(1, MOST_SENTENCES)
                .takeWhile(count -> isOnePlace(from, from + count))
                .mapToObj(count -> new Find(from, count, said(claim, from, count))))
        .filter(find -> find.said() > 0);
  }

  /// The lines from which on one of the claim's rarest words is soon said.
  private Set<Integer> candidates(Claim claim) {
    Set<Integer> candidates = new TreeSet<>();
    claim.stems().stream()
        .filter(linesWith::containsKey)
        .map(this::linesWith)
        .sorted(Comparator.comparingInt(List::size))
        .limit(RAREST)
        .flatMap(List::stream)
        .forEach(line -> {
          for (int from = Math.max(0, line - MOST_SENTENCES + 1); from <= line; from++) {
            candidates.add(from);
          }
        });
    return candidates;
  }

  private List<Integer> linesWith(String stem) {
    return linesWith.getOrDefault(stem, List.of());
  }

  private boolean isOnePlace(int from, int to) {
    if (to > lines.size()) {
      return false;
    }
    Line first = lines.get(from);
    Line last = lines.get(to - 1);
    return first.about().equals(last.about())
        && (first.sentence().locator() instanceof Locator.Time
            || first.sentence().locator().equals(last.sentence().locator()));
  }

  /// The share of `claim` that is said in `count` lines; 0 if that is too little.
  private double said(Claim claim, int from, int count) {
    Set<String> spoken = new HashSet<>();
    lines.subList(from, from + count).forEach(line -> spoken.addAll(line.stems()));
    if (spoken.size() > MOST_STEMS || !claim.isAnsweredBy(spoken)) {
      return 0;
    }
    double all = 0;
    double said = 0;
    int stems = 0;
    for (String stem : claim.stems()) {
      double weight = weight(stem);
      all += weight;
      if (spoken.contains(stem)) {
        said += weight;
        stems++;
      }
    }
    return stems < FEWEST_STEMS || said < SAID * all ? 0 : said / all - A_SENTENCE * (count - 1);
  }

  private double weight(String stem) {
    int in = linesWith(stem).size();
    return Math.log(1 + (double) lines.size() / Math.max(1, in));
  }

  private Evidence evidence(Find find) {
    List<Line> found = lines.subList(find.from(), find.from() + find.count());
    return Evidence.of(found.getFirst().about(), found.stream().map(Line::sentence).toList());
  }
}

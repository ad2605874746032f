package dev.cuecard.chapter;

import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;

/// Where a talk turns to something else. Two things tell: words that are said again
/// ([WordCohesion]), and how sentences begin ([Openings]). They make every way to cut the talk more
/// or less probable ([Lattice]); the cut is the one with the least expected error ([LeastError]).
public final class Segmentation {
  /// No chapter is longer than so many times the mean.
  private static final int LONGEST_TO_MEAN = 4;

  /// Of how many stretches the evidence is kept, four bytes each: of more than a day of talk only
  /// shorter chapters are looked at.
  private static final int MOST_STRETCHES = 32_000_000;

  private final Language language;
  private final List<String> sentences;
  private final List<Statement> statements = new ArrayList<>();
  private final WordCohesion cohesion;

  private Segmentation(Language language, List<String> sentences) {
    this.language = language;
    this.sentences = sentences;
    NumberedWords vocabulary = new NumberedWords(language);
    sentences.forEach(sentence -> statements.add(vocabulary.statement(sentence)));
    cohesion = new WordCohesion(statements, vocabulary.size());
  }

  public static Segmentation of(Language language, List<String> sentences) {
    return new Segmentation(language, sentences);
  }

  /// The numbers of the sentences that begin the segments: rising, the first of them 0.
  ///
  /// @param count how many segments; no more are made than there are sentences
  public List<Integer> starts(int count) {
    int size = statements.size();
    int segments = Math.min(count, size);
    if (segments <= 1) {
      return size == 0 ? List.of() : List.of(0);
    }
    int longest = longest(size, segments);
    double[] opening = sentences.stream().mapToDouble(s -> Openings.logOdds(language, s)).toArray();
    opening[0] = 0;
    Evidence evidence = new Evidence(cohesion, opening, longest);
    int[] lengths = statements.stream().mapToInt(Statement::length).toArray();
    int[] partners = partners(lengths, segments);
    double[] together = Lattice.expecting(segments, evidence).together(partners);
    return new LeastError(together, partners, lengths, longest).starts(segments);
  }

  private static int longest(int sentences, int segments) {
    int mean = (sentences - 1) / segments + 1;
    int affordable = Math.max(mean, MOST_STRETCHES / sentences);
    return Math.min(sentences, Math.min(LONGEST_TO_MEAN * mean, affordable));
  }

  /// For each sentence the one that holds the word half a segment after its first.
  private static int[] partners(int[] lengths, int segments) {
    int words = 0;
    for (int length : lengths) {
      words += length;
    }
    int distance = Math.max(1, Math.round(words / (2f * segments)));
    int[] partners = new int[lengths.length];
    int partner = 0;
    int before = 0; // words before the sentence
    int reached = lengths[0]; // words up to the end of its partner
    for (int i = 0; i < lengths.length; i++) {
      while (partner < lengths.length && reached <= before + distance) {
        partner++;
        reached += partner < lengths.length ? lengths[partner] : 0;
      }
      partners[i] = partner;
      before += lengths[i];
    }
    return partners;
  }
}

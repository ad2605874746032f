package dev.cuecard.summary;

import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import dev.cuecard.passage.Segment;
import dev.cuecard.terms.Phrase;
import dev.cuecard.terms.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The sentences of a summary: `KeySentences.of(language, sentences, 5)`.
///
/// They are chosen one by one, always the one that adds most of the text's weighty phrases for its
/// length. What a phrase adds fades each time it is said again, so that sentences that say the same
/// do not come together (a greedy choice by a submodular gain per cost; Lin and Bilmes, “A Class of
/// Submodular Functions for Document Summarization”, ACL 2011). Sentences that cannot be read alone
/// count less, see [Fitness].
public final class KeySentences {
  /// What a phrase is still worth when it has been said.
  private static final double FADING = 0.1;

  /// How much sentences pay for their length: 0 nothing, 1 in full.
  private static final double COST = 0.5;

  private final List<Segment> sentences;
  private final List<List<Concept>> concepts = new ArrayList<>();
  private final double[] fitness;

  private KeySentences(Language language, List<Segment> sentences) {
    this.sentences = sentences;
    Fitness standing = new Fitness(language);
    fitness = new double[sentences.size()];
    for (int i = 0; i < fitness.length; i++) {
      String text = sentences.get(i).text();
      fitness[i] = standing.of(text) / Math.pow(Math.max(1, Word.of(text).size()), COST);
      concepts.add(new ArrayList<>());
    }
    List<String> texts = sentences.stream().map(Segment::text).toList();
    for (Phrase phrase : Phrases.of(language, texts).ranked()) {
      Concept concept = new Concept(Math.sqrt(phrase.weight()));
      phrase.sentences().forEach(sentence -> concepts.get(sentence).add(concept));
    }
  }

  /// A phrase, and what saying it again is worth.
  private static final class Concept {
    private double worth;

    Concept(double worth) {
      this.worth = worth;
    }
  }

  private record Candidate(int sentence, double gain) {}

  /// The `count` sentences that say the most, or as many as can be read alone at all, in the order
  /// of the text.
  public static List<Segment> of(Language language, List<Segment> sentences, int count) {
    return new KeySentences(language, sentences)
        .chosen(count).stream().sorted().map(sentences::get).toList();
  }

  /// The same, the one that says the most first.
  public static List<Segment> ranked(Language language, List<Segment> sentences, int count) {
    return new KeySentences(language, sentences)
        .chosen(count).stream().map(sentences::get).toList();
  }

  /// Gains only ever shrink, so the best is found as soon as the first in the queue is up to date.
  private List<Integer> chosen(int count) {
    PriorityQueue<Candidate> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Candidate::gain)
                .reversed()
                .thenComparingInt(Candidate::sentence));
    for (int i = 0; i < sentences.size(); i++) {
      queue.add(new Candidate(i, gain(i)));
    }
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < count && !queue.isEmpty()) {
      Candidate first = queue.remove();
      Candidate now = new Candidate(first.sentence(), gain(first.sentence()));
      if (now.gain() <= 0) {
        continue;
      }
      if (now.gain() < first.gain()) {
        queue.add(now);
      } else {
        chosen.add(now.sentence());
        concepts.get(now.sentence()).forEach(concept -> concept.worth *= FADING);
      }
    }
    return chosen;
  }

  private double gain(int sentence) {
    return fitness[sentence]
        * concepts.get(sentence).stream().mapToDouble(concept -> concept.worth).sum();
  }
}

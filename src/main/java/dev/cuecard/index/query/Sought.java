package dev.cuecard.index.query;

import dev.cuecard.index.query.match.Pairing;
import dev.cuecard.index.query.match.Part;
import dev.cuecard.index.ranking.RankedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is looked for in the words of a query's hits, and what ranks them, as its compilers find
/// it.
final class Sought {
  private final List<Part> parts = new ArrayList<>();
  private final List<RankedWord> rankedWords = new ArrayList<>();
  private Optional<Pairing> pairing = Optional.empty();
  private double possible;

  /// The parts that the query can be found by, in its order.
  List<Part> parts() {
    return parts;
  }

  /// The words among them that need not stand side by side with others.
  List<RankedWord> rankedWords() {
    return rankedWords;
  }

  /// What a passage scores that has all that ranks, often.
  double possible() {
    return possible;
  }

  /// Whether what is added now must stand near something else.
  boolean isPaired() {
    return pairing.isPresent();
  }

  /// Runs `adding`, what it adds being one side of a pair.
  void paired(Pairing as, Runnable adding) {
    pairing = Optional.of(as);
    adding.run();
    pairing = Optional.empty();
  }

  void add(List<Predicate<String>> words, int slop, double weight) {
    possible += weight;
    parts.add(new Part(words, slop, weight, pairing));
  }

  void add(Predicate<String> word, double weight) {
    add(List.of(word), 0, weight);
  }

  /// Adds a word that is found, and ranked, in any of its forms.
  void add(RankedWord word, Predicate<String> form) {
    add(form, word.rarity());
    rankedWords.add(word);
  }

  /// Adds a word that ranks what is found by others.
  void addRanking(RankedWord word) {
    possible += word.rarity();
    rankedWords.add(word);
  }
}

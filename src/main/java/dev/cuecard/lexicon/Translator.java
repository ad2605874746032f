package dev.cuecard.lexicon;

import dev.cuecard.lexicon.TranslatedWord.Weighted;
import java.util.ArrayList;
import java.util.List;

/// Translates a query word by word, for a structured query with probabilities (K. Darwish, D. Oard:
/// Probabilistic structured query methods, SIGIR 2003): all that a word may be counts as that one
/// word, each occurrence by its share, so that a word with ten translations weighs as much as one
/// with a single one. The word as it is counts a little too: names and words that languages share
/// are often in dictionaries with some other sense.
public final class Translator {
  private static final int MOST_ALTERNATIVES = 10;

  /// Alternatives less likely than this part of the best one are noise more often than not.
  private static final double LEAST = 0.1;

  /// What the word as it is counts, in parts of what its best translation does.
  private static final double AS_IT_IS = 0.3;

  private final Lexicon lexicon;

  public Translator(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Each of `words` in the other language, in their order.
  public List<TranslatedWord> translate(List<String> words, Direction direction) {
    return words.stream().map(word -> translate(word, direction)).toList();
  }

  /// `word` in the other language; as it is, if it is a name, a number, or unknown.
  public TranslatedWord translate(String word, Direction direction) {
    List<Alternative> all = lexicon.translations(word, direction);
    double best = all.isEmpty() ? 0 : all.getFirst().share();
    List<Weighted> weighted = new ArrayList<>();
    all.stream()
        .filter(alternative -> alternative.share() >= LEAST * best)
        .limit(MOST_ALTERNATIVES)
        .forEach(alternative ->
            weighted.add(new Weighted(alternative.text(), alternative.share() / best)));
    if (weighted.stream().noneMatch(alternative -> alternative.text().equals(word))) {
      weighted.add(new Weighted(word, weighted.isEmpty() ? 1 : AS_IT_IS));
    }
    return new TranslatedWord(word, !all.isEmpty(), weighted);
  }
}

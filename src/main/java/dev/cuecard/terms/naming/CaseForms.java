package dev.cuecard.terms.naming;

import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which forms of Russian words a text has only where a preposition governs their case.
final class CaseForms {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          ("в во на с со к ко о об обо у из от до для по за под над при без через между перед про"
                  + " около после")
              .split(" ", -1));

  private final Language language;
  private final Set<String> governed = new HashSet<>();
  private final Set<String> free = new HashSet<>();

  /// What words have in common of which a form stands after a preposition.
  private final Set<String> nouns = new HashSet<>();

  CaseForms(Language language) {
    this.language = language;
  }

  void read(String sentence) {
    List<Word> words = Word.of(sentence.toLowerCase(Locale.ROOT));
    for (int i = 0; i < words.size(); i++) {
      boolean isGoverned = i > 0 && PREPOSITIONS.contains(words.get(i - 1).text());
      String form = words.get(i).text();
      (isGoverned ? governed : free).add(form);
      if (isGoverned) {
        nouns.add(Inflection.key(language, form));
      }
    }
  }

  boolean isNoun(String word) {
    return nouns.contains(Inflection.key(language, word));
  }

  boolean isGoverned(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    return governed.contains(form) && !free.contains(form);
  }
}

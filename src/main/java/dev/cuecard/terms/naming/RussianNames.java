package dev.cuecard.terms.naming;

import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which words of a Russian text name something: those that do not end as verbs do, and not with an
/// adjective. Forms that it has only where a preposition governs their case are no nominative.
final class RussianNames implements Naming {
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

  RussianNames(Language language) {
    this.language = language;
  }

  @Override
  public void read(String sentence) {
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

  @Override
  public boolean mayBeName(List<String> words) {
    return words.stream().noneMatch(RussianEnding.VERB::isOf)
        && !RussianEnding.ADJECTIVE.isOf(words.getLast());
  }

  @Override
  public boolean isRuledOut(List<String> words) {
    return !mayBeName(words);
  }

  /// With what goes before a noun, too.
  @Override
  public boolean mayBegin(String word) {
    return !RussianEnding.VERB.isOf(word);
  }

  @Override
  public boolean endsName(String word, String term) {
    return isPart(word);
  }

  @Override
  public boolean goesOnInName(String term, String word) {
    return isPart(word);
  }

  private boolean isPart(String word) {
    return ContentWords.contains(language, word) && !RussianEnding.VERB.isOf(word);
  }

  /// Whether one of its forms stands after a preposition.
  @Override
  public boolean isShown(String word) {
    return nouns.contains(Inflection.key(language, word));
  }

  @Override
  public boolean isNominative(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    boolean isGoverned = governed.contains(form) && !free.contains(form);
    return !isGoverned && !RussianEnding.OBLIQUE.isOf(word);
  }
}

package dev.cuecard.question;

import dev.cuecard.chapter.Vocabulary;
import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import dev.cuecard.terms.Definition;
import dev.cuecard.terms.Definitions;
import dev.cuecard.terms.KeyTerms;
import dev.cuecard.terms.VagueWords;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The terms of a collection, from which wrong answers are chosen.
final class Terminology {
  private static final int FROM_A_TEXT = 30;
  private static final int MOST_WORDS = 4;

  /// @param isDefined whether some text says what it is; otherwise it is one of the key terms
  record Entry(String text, Set<String> stems, boolean isDefined) {}

  private final Language language;
  private final Capitals capitals;
  private final Map<Set<String>, Entry> entries = new LinkedHashMap<>();

  private Terminology(Language language, List<SourceText> texts) {
    this.language = language;
    capitals = Capitals.of(language, texts);
  }

  static Terminology of(Language language, List<SourceText> texts) {
    Terminology terminology = new Terminology(language, texts);
    for (SourceText text : texts) {
      Definitions.in(language, text.sentences()).values().stream()
          .map(Definition::term)
          .filter(terminology::isTerm)
          .forEach(term -> terminology.add(term, true));
    }
    for (SourceText text : texts) {
      Nouns nouns = new Nouns(language, text.sentences());
      KeyTerms.of(language, text.sentences(), FROM_A_TEXT).stream()
          .filter(term -> nouns.contains(term.text()))
          .forEach(term -> terminology.add(term.text(), false));
    }
    return terminology;
  }

  private void add(String term, boolean isDefined) {
    Set<String> stems = Set.copyOf(Vocabulary.stems(language, term));
    if (!stems.isEmpty()) {
      entries.putIfAbsent(stems, new Entry(capitals.shown(term), stems, isDefined));
    }
  }

  /// All of them, those that are defined first.
  Collection<Entry> entries() {
    return entries.values();
  }

  /// The term as it is shown by itself, of which `words` are a form.
  Optional<Entry> named(String words) {
    return Optional.ofNullable(entries.get(Set.copyOf(Vocabulary.stems(language, words))))
        .filter(Entry::isDefined);
  }

  /// Whether `words` can be a term: none but those that join others says nothing.
  private boolean isTerm(String words) {
    List<String> parts = Word.of(words).stream().map(Word::text).toList();
    return parts.size() <= MOST_WORDS
        && isContent(parts.getFirst())
        && isContent(parts.getLast())
        && parts.stream().allMatch(part -> isContent(part) || isJoiner(part))
        && !Grammar.of(language).outward().matcher(words).find();
  }

  private boolean isContent(String word) {
    return word.codePointCount(0, word.length()) > 1
        && word.codePoints().anyMatch(Character::isLetter)
        && !FunctionWords.contains(language, word)
        && !VagueWords.contains(language, word);
  }

  private boolean isJoiner(String word) {
    return Grammar.of(language).joiners().contains(word.toLowerCase(Locale.ROOT));
  }
}

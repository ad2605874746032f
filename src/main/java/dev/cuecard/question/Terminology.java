package dev.cuecard.question;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import dev.cuecard.language.Word;
import dev.cuecard.terms.Definitions;
import dev.cuecard.terms.naming.VagueWords;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The terms that a collection says the meaning of, from which wrong answers are chosen.
final class Terminology {
  private static final int MOST_WORDS = 4;
  private static final double SAME = 0.6;

  /// @param meaning the stems of the rest of the sentence that says what it is
  record Entry(String text, Set<String> stems, Set<String> meaning) {
    /// Whether what is said of it is said of `other` too, nearly.
    boolean meansTheSameAs(Entry other) {
      return inCommonWith(other) >= SAME * Math.min(meaning.size(), other.meaning.size());
    }

    /// How much of all that is said of one of them is said of both: that they are algorithms, that
    /// they hold tea. From 0 to 1.
    double likenessTo(Entry other) {
      double common = inCommonWith(other);
      return common / Math.max(1, meaning.size() + other.meaning.size() - common);
    }

    private long inCommonWith(Entry other) {
      return meaning.stream().filter(other.meaning::contains).count();
    }
  }

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
          .filter(definition -> terminology.isTerm(definition.term()))
          .filter(definition -> Grammar.isNamedIn(language, definition.text(), definition.term()))
          .forEach(definition -> terminology.add(definition.term(), definition.text()));
    }
    return terminology;
  }

  private void add(String term, String sentence) {
    Set<String> stems = Set.copyOf(Stems.of(language, term));
    Set<String> meaning = new HashSet<>(Stems.of(language, sentence));
    meaning.removeAll(stems);
    if (!stems.isEmpty() && !meaning.isEmpty()) {
      entries.putIfAbsent(stems, new Entry(capitals.shown(term), stems, Set.copyOf(meaning)));
    }
  }

  /// Whether the sentence that says what `term` is fits no other term.
  boolean isAlone(Entry term) {
    return entries.values().stream()
        .noneMatch(other -> !other.equals(term) && other.meansTheSameAs(term));
  }

  /// All of them.
  Collection<Entry> entries() {
    return entries.values();
  }

  /// The term as it is shown by itself, of which `words` are a form.
  Optional<Entry> named(String words) {
    return Optional.ofNullable(entries.get(Set.copyOf(Stems.of(language, words))));
  }

  /// Whether `words` can be a term: none but those that join others says nothing.
  private boolean isTerm(String words) {
    List<String> parts = Word.of(words).stream().map(Word::text).toList();
    return !isVague(parts.getFirst().toLowerCase(Locale.ROOT))
        && parts.size() <= MOST_WORDS
        && isContent(parts.getFirst())
        && isContent(parts.getLast())
        && parts.stream().allMatch(part -> isContent(part) || isJoiner(part))
        && !Grammar.of(language).outward().matcher(words).find();
  }

  private boolean isVague(String word) {
    Set<String> vague = Grammar.of(language).vague();
    return Character.isIdeographic(word.codePointAt(0))
        ? vague.stream().anyMatch(word::startsWith)
        : vague.contains(word);
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

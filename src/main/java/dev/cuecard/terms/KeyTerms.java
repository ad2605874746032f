package dev.cuecard.terms;

import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.terms.naming.Nouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The key terms of a text: `KeyTerms.of(language, sentences, 10)`.
public final class KeyTerms {
  private final Language language;
  private final List<Segment> sentences;
  private final Map<String, Definition> definitions;
  private final Map<String, String> expansions;

  private KeyTerms(Language language, List<Segment> sentences) {
    this.language = language;
    this.sentences = sentences;
    definitions = Definitions.in(language, sentences);
    expansions = Acronyms.in(sentences);
  }

  /// The `limit` weightiest terms of `sentences`, which are in order, the weightiest first.
  public static List<Term> of(Language language, List<Segment> sentences, int limit) {
    return new KeyTerms(language, sentences).ranked(limit);
  }

  private List<Term> ranked(int limit) {
    List<String> texts = sentences.stream().map(Segment::text).toList();
    Nouns nouns = Nouns.in(language, texts);
    return Phrases.of(language, texts).ranked().stream()
        .filter(phrase -> !nouns.isRuledOut(phrase.text()))
        .limit(limit)
        .map(this::term)
        .toList();
  }

  private Term term(Phrase phrase) {
    String text = phrase.text();
    List<Locator> places = new ArrayList<>();
    for (int sentence : phrase.sentences()) {
      Locator place = sentences.get(sentence).locator();
      if (places.isEmpty() || !places.getLast().equals(place)) {
        places.add(place);
      }
    }
    return new Term(
        text,
        phrase.count(),
        phrase.weight(),
        places,
        Optional.ofNullable(expansions.get(text)),
        Optional.ofNullable(definitions.get(phrase.key())));
  }
}

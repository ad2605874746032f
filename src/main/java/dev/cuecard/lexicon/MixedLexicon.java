package dev.cuecard.lexicon;

import java.util.List;

/// What several lexicons know: a word that more than one knows is in equal parts what each says.
public record MixedLexicon(List<Lexicon> lexicons) implements Lexicon {
  public MixedLexicon {
    lexicons = List.copyOf(lexicons);
  }

  @Override
  public List<Alternative> translations(String word, Direction direction) {
    List<List<Alternative>> known =
        lexicons.stream()
            .map(lexicon -> lexicon.translations(word, direction))
            .filter(translations -> !translations.isEmpty())
            .toList();
    if (known.size() < 2) {
      return known.isEmpty() ? List.of() : known.getFirst();
    }
    var mixed = new WordTable();
    for (List<Alternative> translations : known) {
      translations.forEach(a -> mixed.add(word, a.text(), a.share()));
    }
    return mixed.translations(word);
  }
}

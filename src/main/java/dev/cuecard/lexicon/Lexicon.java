package dev.cuecard.lexicon;

import java.util.List;

/// What words of one language are in another.
///
/// ```java
/// Lexicon lexicon = new StoredLexicon(folder, keys);
/// lexicon.translations("lighthouse", Direction.of("en", "es")); // faro .81, torre .07
/// ```
public interface Lexicon {
  /// Knows no word.
  Lexicon EMPTY = (word, direction) -> List.of();

  /// What `word`, in any of its forms, may be in the other language, best first; nothing if it is
  /// not known.
  List<Alternative> translations(String word, Direction direction);
}

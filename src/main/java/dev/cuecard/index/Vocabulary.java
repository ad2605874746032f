package dev.cuecard.index;

import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// The words and names that are in an index.
public interface Vocabulary {
  /// The tags of the languages that something is in, and of those without region or script.
  SortedSet<String> languages();

  /// The ids of the documents whose id begins so, by id; only the one if it is a whole id.
  List<String> ids(String beginning);

  /// The words that begin so, the most frequent first.
  List<WordCount> completions(String beginning, int most);

  /// The word of `language`, or of any if nothing is in that, that looks most like `word`, of
  /// several the most frequent; empty for a word that is there, and where none looks like it.
  Optional<String> nearest(String word, Language language);
}

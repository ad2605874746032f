package dev.cuecard.search;

import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.WordCount;
import dev.cuecard.index.store.DocumentHeader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What the beginning of a word may become.
///
/// @param beginning as typed; of several words the last is completed
/// @param words as they are indexed, the most frequent first
/// @param documents that have a word in their title that begins so, by title
public record Completion(String beginning, List<WordCount> words, List<DocumentHeader> documents) {
  public Completion {
    words = List.copyOf(words);
    documents = List.copyOf(documents);
  }

  /// At most `most` words and as many titles.
  public static Completion of(String beginning, PassageIndex index, int most) {
    String last = beginning.substring(beginning.lastIndexOf(' ') + 1);
    return new Completion(
        beginning,
        index.vocabulary().completions(last, most),
        index.documents().stream()
            .filter(document -> hasWord(document.title(), last))
            .sorted(Comparator.comparing(DocumentHeader::title))
            .limit(most)
            .toList());
  }

  private static boolean hasWord(String title, String beginning) {
    String wanted = beginning.toLowerCase(Locale.ROOT);
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
      if (!wanted.isEmpty() && word.startsWith(wanted)) {
        return true;
      }
    }
    return false;
  }
}

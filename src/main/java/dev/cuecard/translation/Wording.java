package dev.cuecard.translation;

import dev.cuecard.language.Script;
import dev.cuecard.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A text as its words, to tell how much of it is in another text. An ideograph is a word.
public final class Wording {
  /// Texts of more words are compared by no more than these.
  private static final int MOST_WORDS = 500;

  private final String text;
  private final List<String> words;
  private @Nullable Map<String, Integer> counts;

  private Wording(String text, List<String> words) {
    this.text = text;
    this.words = words;
  }

  public static Wording of(String text) {
    List<String> words = new ArrayList<>();
    for (Word word : Word.of(text)) {
      add(word.text().toLowerCase(Locale.ROOT), words);
    }
    return new Wording(folded(text), words.subList(0, Math.min(words.size(), MOST_WORDS)));
  }

  private static void add(String word, List<String> words) {
    if (word.codePoints().anyMatch(Script::isWithoutBlanks)) {
      word.codePoints().mapToObj(Character::toString).forEach(words::add);
    } else {
      words.add(word);
    }
  }

  /// `text` on one line, with one blank where there are several.
  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /// Its words in lower case.
  public List<String> words() {
    return words;
  }

  /// Whether both are the same, but for blanks.
  public boolean isSameAs(Wording other) {
    return text.equals(other.text);
  }

  /// How much of one is in the other, in percent: 100 if they are the same, 99 if only signs and
  /// capitals differ, else by the words that have to be put in, taken out or changed (Levenshtein).
  /// 0 if it is sure to be below `least`.
  public int likeness(Wording other, int least) {
    int longest = Math.max(words.size(), other.words.size());
    if (isSameAs(other)) {
      return 100;
    }
    int shortest = Math.min(words.size(), other.words.size());
    if (longest == 0 || shortest * 100 < least * longest || shared(other) * 100 < least * longest) {
      return 0;
    }
    return Math.min(99, 100 * (longest - distance(other)) / longest);
  }

  /// How many words both have, in any order: no more than these can stay.
  private int shared(Wording other) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : counts().entrySet()) {
      shared += Math.min(word.getValue(), other.counts().getOrDefault(word.getKey(), 0));
    }
    return shared;
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> known = counts;
    if (known == null) {
      known = new HashMap<>();
      for (String word : words) {
        known.merge(word, 1, Integer::sum);
      }
      counts = known;
    }
    return known;
  }

  private int distance(Wording other) {
    int[] above = new int[other.words.size() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= words.size(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = words.get(i - 1).equals(other.words.get(j - 1)) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.words.size()];
  }
}

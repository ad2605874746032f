package dev.cuecard.lexicon.learning;

import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Keys;
import dev.cuecard.lexicon.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of one language in the texts that are learned from, as numbers by their keys.
final class SeenWords {
  /// Longer texts say too little about which word is which, and take the time of their square.
  private static final int LONGEST_TEXT = 300;

  /// More different words are not learned in one language, which bounds the memory.
  private static final int MOST_WORDS = 200_000;

  private final Keys keys;
  private final Language language;
  private final Map<String, Integer> numberOfWord = new HashMap<>();
  private final Map<String, Integer> numberOfKey = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private long all;

  /// A key, the forms it was seen in, and in how many texts.
  private static final class Entry {
    private final String key;
    private final Map<String, Integer> forms = new HashMap<>();
    private int texts;

    Entry(String key) {
      this.key = key;
    }
  }

  SeenWords(Keys keys, Language language) {
    this.keys = keys;
    this.language = language;
  }

  /// The numbers of the different words of `text`, ascending; nothing if it is too long.
  int[] read(String text) {
    List<String> words = Words.of(text);
    if (words.size() > LONGEST_TEXT) {
      return new int[0];
    }
    int[] numbers =
        words.stream()
            .mapToInt(this::number)
            .filter(number -> number >= 0)
            .sorted()
            .distinct()
            .toArray();
    for (int number : numbers) {
      entries.get(number).texts++;
    }
    all += numbers.length;
    return numbers;
  }

  private int number(String word) {
    Integer known = numberOfWord.get(word);
    if (known == null) {
      if (numberOfWord.size() >= MOST_WORDS) {
        return -1;
      }
      known = ofKey(keys.key(word, language));
      numberOfWord.put(word, known);
    }
    if (known >= 0) {
      entries.get(known).forms.merge(word, 1, Integer::sum);
    }
    return known;
  }

  private int ofKey(String key) {
    if (key.isBlank()) {
      return -1;
    }
    return numberOfKey.computeIfAbsent(
        key,
        _ -> {
          entries.add(new Entry(key));
          return entries.size() - 1;
        });
  }

  String key(int number) {
    return entries.get(number).key;
  }

  /// The form it is seen in most.
  String form(int number) {
    return entries.get(number).forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /// Its part of all the words there are.
  double commonness(int number) {
    return (double) entries.get(number).texts / all;
  }

  /// In how many texts it is.
  int texts(int number) {
    return entries.get(number).texts;
  }
}

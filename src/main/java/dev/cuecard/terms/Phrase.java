package dev.cuecard.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Words that stand beside each other in a text, in all their forms.
public final class Phrase {
  /// The heaviest first.
  static final Comparator<Phrase> BY_WEIGHT =
      Comparator.comparingDouble(Phrase::weight).reversed().thenComparing(Phrase::key);

  /// A word's letters count up to this many, an ideograph as two.
  private static final int MOST_LETTERS = 8;

  private final String key;
  private final int words;
  private final Map<String, Integer> forms = new TreeMap<>();
  private final List<Integer> sentences = new ArrayList<>();
  private int count;
  private int inLonger;

  Phrase(String key, int words) {
    this.key = key;
    this.words = words;
  }

  void add(String form, int sentence) {
    count++;
    forms.merge(form, 1, Integer::sum);
    if (sentences.isEmpty() || sentences.getLast() != sentence) {
      sentences.add(sentence);
    }
  }

  void isPartOf(Phrase longer) {
    inLonger = Math.max(inLonger, longer.count);
  }

  /// What its forms have in common.
  public String key() {
    return key;
  }

  /// Of how many words it is.
  public int words() {
    return words;
  }

  /// How often it stands in the text.
  public int count() {
    return count;
  }

  /// The numbers of the sentences it stands in, rising.
  public List<Integer> sentences() {
    return List.copyOf(sentences);
  }

  /// Its commonest form; of two as common the one in small letters, which a sentence's first word
  /// is not.
  public String text() {
    return commonest(_ -> true).orElseThrow();
  }

  /// The commonest of its forms that are `better`, if one is.
  public String text(Predicate<String> better) {
    return commonest(better).orElseGet(this::text);
  }

  private Optional<String> commonest(Predicate<String> which) {
    return forms.entrySet().stream()
        .filter(form -> which.test(form.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// Whether it says nothing that a longer phrase does not say as often.
  boolean isFragment() {
    return inLonger == count;
  }

  /// How much the text is about it: as often as it stands there, half of that where it is part of a
  /// longer phrase, times the letters of its words, because long words mean more. Chosen on one
  /// half of 500N-KPCrowd; neither its first place nor how rare it is elsewhere did better there.
  public double weight() {
    return (count - inLonger / 2.0) * Math.min(letters(), MOST_LETTERS);
  }

  private double letters() {
    long letters =
        key.codePoints()
            .filter(Character::isLetterOrDigit)
            .map(c -> Character.isIdeographic(c) ? 2 : 1)
            .sum();
    return (double) letters / words;
  }
}

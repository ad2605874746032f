package dev.cuecard.bench;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Text in a language that does not exist, the same in every run: 60,000 word forms of made-up
/// syllables with English endings, as frequent as words are (Zipf), in sentences that run on from
/// one piece of 4 to 12 words into the next.
final class MadeUpText {
  private static final int FORMS = 60_000;
  private static final String[] ONSETS =
      "b c d f g h j k l m n p r s t v w br ch cl dr fl gr pl pr sh sl st th tr".split(" ", -1);
  private static final String[] VOWELS = "a e i o u a e i o u ai ea io ou".split(" ", -1);
  private static final String[] CODAS = ",,,,,,n,r,s,t,l,m,nd,st,nt".split(",", -1);
  private static final String[] ENDINGS = {"", "s", "ed", "ing", "er", "ly"};

  private final Random random;
  private final List<String> forms;
  private final double[] shares = shares();
  private boolean sentenceBegins = true;

  MadeUpText(Random random) {
    this.random = random;
    this.forms = List.copyOf(forms());
  }

  private Set<String> forms() {
    Set<String> forms = new LinkedHashSet<>();
    while (forms.size() < FORMS) {
      // The commonest words are the shortest, as in any language.
      int syllables = forms.size() < 200 ? 1 : forms.size() < 5000 ? 2 : 2 + random.nextInt(2);
      StringBuilder stem = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        stem.append(any(ONSETS)).append(any(VOWELS)).append(any(CODAS));
      }
      forms.add(stem + (syllables > 1 ? any(ENDINGS) : ""));
    }
    return forms;
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /// The share of each form and all before it: the n-th commonest is said 1/n as often as the first.
  private static double[] shares() {
    double[] shares = new double[FORMS];
    double sum = 0;
    for (int i = 0; i < FORMS; i++) {
      sum += 1.0 / (i + 1);
      shares[i] = sum;
    }
    return shares;
  }

  /// Any word.
  String word() {
    int at = Arrays.binarySearch(shares, random.nextDouble() * shares[FORMS - 1]);
    return forms.get(at >= 0 ? at : -at - 1);
  }

  /// Three words, such as a title.
  String title() {
    return capitalised(word()) + " " + word() + " " + word();
  }

  /// What goes on one cue.
  String cue() {
    StringBuilder text = new StringBuilder();
    int words = 4 + random.nextInt(9);
    for (int i = 0; i < words; i++) {
      String word = word();
      text.append(i == 0 ? "" : i == words / 2 && words > 7 ? "\n" : " ")
          .append(sentenceBegins ? capitalised(word) : word);
      sentenceBegins = random.nextInt(12) == 0;
      text.append(sentenceBegins ? "." : random.nextInt(10) == 0 ? "," : "");
    }
    return text.toString();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

package dev.cuecard.chapter;

import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.terms.Phrase;
import dev.cuecard.terms.naming.NounPhrase;
import dev.cuecard.terms.naming.NounPhrases;
import dev.cuecard.terms.naming.Nouns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a chapter names in its own words that would do as a heading: the noun phrase whose words
/// set the chapter apart most.
final class Headings {
  /// Fewer words that say something are a term, and no heading.
  private static final int FEWEST = 2;

  /// A heading weighs more than this part of the chapter's best word.
  private static final double ENOUGH = 0.45;

  /// How much less one in another case than the nominative weighs.
  private static final double OTHER_CASE = 0.4;

  /// Of Chinese: signs, and what makes a clause of words that name something.
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "[\\p{P}\\p{S}\\s]+|(?:[我你您他她它们們这這那哪每该該是把被让讓使会會能可将將已没沒不也都就还還又很更最太只才再"
              + "时時着著了过過吗嗎呢吧啊并並但而若如所中后後前]|现在|現在|非常|一些|一个|一個|其他)+");

  private static final Pattern FOREIGN = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

  /// In characters, as a phrase in ideographs.
  private static final int LONGEST_CLAUSE = 12;

  private static final int LONGEST_KEY = 6;

  private final Language language;
  private final Nouns nouns;
  private final NounPhrases finder;
  private final Map<String, Double> weights = new HashMap<>();

  /// @param phrases of the chapter
  /// @param distinction how far a phrase sets the chapter apart
  Headings(
      Language language, Nouns nouns, List<Phrase> phrases, ToDoubleFunction<Phrase> distinction) {
    this.language = language;
    this.nouns = nouns;
    Set<String> repeated = new HashSet<>();
    for (Phrase phrase : phrases) {
      if (phrase.words() > 1) {
        repeated.add(phrase.key());
      } else if (phrase.count() > 1) {
        weights.put(phrase.key(), distinction.applyAsDouble(phrase));
      }
    }
    finder = new NounPhrases(language, nouns, repeated);
  }

  /// What `sentence` names. In Chinese, where no blanks tell words apart, what stands between the
  /// first and the last phrase of a clause.
  private void find(String sentence, Consumer<NounPhrase> out) {
    if (language.primary().equals("zh")) {
      clauses(sentence, out);
    } else {
      finder.of(sentence, out);
    }
  }

  private void clauses(String sentence, Consumer<NounPhrase> out) {
    for (String clause : CLAUSE_END.split(sentence, -1)) {
      List<String> keys = new ArrayList<>();
      int first = 0;
      int end = 0;
      for (int i = 0; i < clause.length(); ) {
        String name = nameAt(clause, i);
        if (weights.containsKey(key(name))) {
          first = keys.isEmpty() ? i : first;
          keys.add(key(name));
          end = i + name.length();
        }
        i += name.length();
      }
      boolean isOwn = clause.substring(first, end).codePoints().anyMatch(Character::isIdeographic);
      if (isOwn && end - first <= LONGEST_CLAUSE) {
        out.accept(new NounPhrase(clause.substring(first, end), keys));
      }
    }
  }

  /// The longest phrase at `start`, or one character if there is none; a foreign word is whole.
  private String nameAt(String clause, int start) {
    Matcher foreign = FOREIGN.matcher(clause).region(start, clause.length());
    if (foreign.lookingAt()) {
      return foreign.group();
    }
    int end = Math.min(clause.length(), start + LONGEST_KEY);
    while (end > start + 1 && !weights.containsKey(clause.substring(start, end))) {
      end--;
    }
    return clause.substring(start, end);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private record Candidate(NounPhrase phrase, double score) {}

  /// The best of `sentences`, the first of those as good; empty if none has several words.
  ///
  /// @param taken the keys of headings that other chapters have
  Optional<NounPhrase> best(List<Segment> sentences, Set<List<String>> taken) {
    Map<List<String>, Integer> counts = new HashMap<>();
    sentences.forEach(
        sentence -> find(sentence.text(), phrase -> counts.merge(phrase.keys(), 1, Integer::sum)));
    double least =
        ENOUGH * weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    Candidate[] best = {null};
    for (Segment sentence : sentences) {
      find(
          sentence.text(),
          phrase -> {
            double score = score(phrase, counts.getOrDefault(phrase.keys(), 1));
            if (phrase.keys().size() >= FEWEST
                && score > least
                && !taken.contains(phrase.keys())
                && (best[0] == null || score > best[0].score)) {
              best[0] = new Candidate(phrase, score);
            }
          });
    }
    return Optional.ofNullable(best[0]).map(Candidate::phrase);
  }

  /// What its words weigh together, more if it is said again, less for each word more and in
  /// another case than that of headings.
  private double score(NounPhrase phrase, int count) {
    double weight =
        phrase.keys().stream().distinct().mapToDouble(key -> weights.getOrDefault(key, 0.0)).sum();
    return weight
        / Math.sqrt(phrase.keys().size())
        * Math.sqrt(count)
        * (nouns.isNominative(phrase.text()) ? 1 : OTHER_CASE);
  }
}

package dev.cuecard.question;

import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import dev.cuecard.language.Stems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a text has to say to answer a question, by the stems of its words.
///
/// @param stems what most of has to be said
/// @param answer what half of has to be said, and all of if it is short
record Claim(Set<String> stems, Set<String> answer) {
  /// An answer of more stems than this may be put in other words.
  private static final int SHORT = 2;

  /// What answers `question`: one of its answers, the question with it, or a sentence of the
  /// explanation.
  static List<Claim> of(Question question) {
    Language language = question.language();
    List<Claim> claims = new ArrayList<>();
    for (String answer : question.response().answers()) {
      Set<String> answered = stems(language, answer);
      claims.add(new Claim(answered, answered));
      claims.add(new Claim(stems(language, question.text() + ' ' + answer), answered));
      Set<String> needed = answered.size() <= SHORT ? answered : Set.of();
      for (String sentence : Sentence.split(question.explanation(), language)) {
        claims.add(new Claim(stems(language, sentence), needed));
      }
    }
    return claims;
  }

  /// Whether `spoken` holds enough of the answer.
  boolean isAnsweredBy(Set<String> spoken) {
    long said = answer.stream().filter(spoken::contains).count();
    return answer.size() <= SHORT ? said == answer.size() : 2 * said >= answer.size();
  }

  private static Set<String> stems(Language language, String text) {
    return new LinkedHashSet<>(Stems.of(language, text));
  }
}

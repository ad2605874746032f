package dev.cuecard.question;

import dev.cuecard.chapter.Vocabulary;
import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a text has to say to answer a question, by the stems of its words.
///
/// @param stems what most of has to be said
/// @param needed what all of has to be said
record Claim(Set<String> stems, Set<String> needed) {
  /// An answer of more stems than this may be put in other words.
  private static final int SHORT = 2;

  /// What answers `question`: the question with one of its answers, or a sentence of the
  /// explanation.
  static List<Claim> of(Question question) {
    List<Claim> claims = new ArrayList<>();
    for (String answer : alternatives(question.response())) {
      Set<String> stems = stems(question.language(), answer);
      Set<String> needed = stems.size() <= SHORT ? stems : Set.of();
      claims.add(new Claim(stems, needed));
      Set<String> all = new LinkedHashSet<>(stems(question.language(), question.text()));
      all.addAll(stems);
      claims.add(new Claim(all, needed));
      for (String sentence : Sentence.split(question.explanation(), question.language())) {
        claims.add(new Claim(stems(question.language(), sentence), needed));
      }
    }
    return claims;
  }

  private static List<String> alternatives(Response response) {
    return response instanceof Response.SeveralOf
        ? List.of(String.join(" ", response.answers()))
        : response.answers();
  }

  private static Set<String> stems(Language language, String text) {
    return new LinkedHashSet<>(Vocabulary.stems(language, text));
  }
}

package dev.cuecard.question;

import dev.cuecard.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A question with its answer.
///
/// @param id the same as long as what is asked and answered is the same; when an answer is said has
///   no part in it
/// @param title names it without giving its answer away
/// @param text what is asked; a sentence to complete holds [#GAP] once
/// @param hints in the order in which they are given, each more telling than the one before
/// @param explanation what a learner is told after answering; may be empty
/// @param evidence where the answer is said or written; none if that is not found, which happens
///   with a course's own exercises only
public record Question(
    String id,
    Language language,
    Origin origin,
    String title,
    String text,
    Response response,
    List<String> hints,
    String explanation,
    Optional<Evidence> evidence) {
  /// What stands for the words that are left out of a sentence.
  public static final String GAP = "_____";

  /// What courses draw for words to be filled in, long or short.
  static final Pattern BLANK = Pattern.compile("_{3,}");

  /// What a question was made of.
  public enum Origin {
    /// An exercise of the course itself.
    EXERCISE,
    /// A sentence that says what a term is.
    DEFINITION,
    /// A sentence that says how much or how many.
    FIGURE,
    /// A sentence that says much of what a text says.
    STATEMENT;

    /// How files name it.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Question {
    hints = List.copyOf(hints);
  }

  /// Whether it is a sentence to complete, in one place.
  public boolean hasGap() {
    return BLANK.matcher(text).results().map(MatchResult::group).toList().equals(List.of(GAP));
  }

  /// What a learner is told after answering: the explanation, or else what is said there.
  public String comment() {
    return explanation.isEmpty() ? evidence.map(Evidence::quote).orElse("") : explanation;
  }

  /// Whether one answer is right for both.
  boolean asksForTheSameAs(Question other) {
    return response.answers().stream().anyMatch(other.response.answers()::contains);
  }

  /// Whether `other` asks the same or has its answer in the same sentence, so that one question
  /// gives the other's answer away.
  boolean isToldBy(Question other) {
    return text.equals(other.text)
        || evidence.stream().anyMatch(own -> other.evidence.stream().anyMatch(own::meets));
  }

  Question withEvidence(Evidence found) {
    return new Question(
        id, language, origin, title, text, response, hints, explanation, Optional.of(found));
  }
}

package dev.cuecard.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A problem of a course.
///
/// @param question its text, a paragraph an entry
/// @param choices what can be chosen; empty where an answer is typed
/// @param answers accepted answers that are typed; empty where one chooses
/// @param bundle the message bundle the exercise's text came from, if it did
public record Exercise(
    About about,
    Type type,
    List<String> question,
    List<Choice> choices,
    List<String> answers,
    List<String> hints,
    List<String> solution,
    Optional<MessageBundle> bundle)
    implements Document {
  /// How one answers, with the name of Open edX's response element.
  public enum Type {
    /// One of several: `multiplechoiceresponse`.
    SINGLE_CHOICE,
    /// Any of several: `choiceresponse`.
    MULTIPLE_CHOICE,
    /// One from a menu: `optionresponse`.
    DROPDOWN,
    /// Typed words: `stringresponse`.
    TEXT,
    /// A typed number: `numericalresponse`.
    NUMBER;

    /// The types by the response element of Open edX that asks so.
    public static final Map<String, Type> BY_RESPONSE =
        Map.of(
            "multiplechoiceresponse", SINGLE_CHOICE,
            "choiceresponse", MULTIPLE_CHOICE,
            "optionresponse", DROPDOWN,
            "stringresponse", TEXT,
            "numericalresponse", NUMBER);
  }

  /// Something to choose.
  ///
  /// @param correct empty where the source does not say, as in a message bundle
  /// @param feedback what a learner who picks it is told
  public record Choice(String text, Optional<Boolean> correct, Optional<String> feedback) {}

  public Exercise {
    question = List.copyOf(question);
    choices = List.copyOf(choices);
    answers = List.copyOf(answers);
    hints = List.copyOf(hints);
    solution = List.copyOf(solution);
  }

  @Override
  public Exercise with(About other) {
    return new Exercise(other, type, question, choices, answers, hints, solution, bundle);
  }
}

package dev.cuecard.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How a question is answered, and what is right.
public sealed interface Response {
  /// What is right: one that has to be given, or, of [Typed], any of several; of [SeveralOf] all.
  /// Never empty.
  List<String> answers();

  /// Something to choose.
  ///
  /// @param feedback what a learner who chooses it is told
  record Choice(String text, boolean isRight, Optional<String> feedback) {
    public Choice(String text, boolean isRight) {
      this(text, isRight, Optional.empty());
    }
  }

  /// Choices: those of a course in its own order, others by the alphabet.
  sealed interface Chosen extends Response {
    List<Choice> choices();

    @Override
    default List<String> answers() {
      return choices().stream().filter(Choice::isRight).map(Choice::text).toList();
    }
  }

  /// One of several is right.
  record OneOf(List<Choice> choices) implements Chosen {
    public OneOf {
      choices = List.copyOf(choices);
      if (choices.stream().filter(Choice::isRight).count() != 1) {
        throw new IllegalArgumentException("expected one right choice of " + choices);
      }
    }
  }

  /// Any number of several, but at least one, is right.
  record SeveralOf(List<Choice> choices) implements Chosen {
    public SeveralOf {
      choices = List.copyOf(choices);
      if (choices.stream().noneMatch(Choice::isRight)) {
        throw new IllegalArgumentException("expected a right choice among " + choices);
      }
    }
  }

  /// Words to be typed.
  ///
  /// @param answers each of them is right; the first is the one to show
  record Typed(List<String> answers) implements Response {
    public Typed {
      answers = List.copyOf(answers);
      if (answers.isEmpty()) {
        throw new IllegalArgumentException("expected an answer");
      }
    }
  }

  /// A number to be typed.
  record Figure(BigDecimal value) implements Response {
    @Override
    public List<String> answers() {
      return List.of(value.toPlainString());
    }
  }
}

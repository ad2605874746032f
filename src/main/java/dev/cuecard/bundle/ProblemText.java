package dev.cuecard.bundle;

import dev.cuecard.document.About;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Exercise.Choice;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sorts the texts of a problem's bundle into question, choices, answers, hints and solution by
/// their keys, which are dotted XPaths into the problem's XML. Which choice is right they do not
/// say.
final class ProblemText {
  private final MessageBundle bundle;
  private final List<String> question = new ArrayList<>();
  private final Map<String, ChoiceText> choices = new LinkedHashMap<>();
  private final List<String> answers = new ArrayList<>();
  private final List<String> hints = new ArrayList<>();
  private final List<String> solution = new ArrayList<>();
  private Optional<Exercise.Type> type = Optional.empty();

  private ProblemText(MessageBundle bundle) {
    this.bundle = bundle;
    bundle.units().stream().filter(unit -> MessageKey.isProblem(unit.key())).forEach(this::add);
  }

  static ProblemText of(MessageBundle bundle) {
    return new ProblemText(bundle);
  }

  Exercise exercise(About about) {
    return new Exercise(
        about,
        type.orElse(choices.isEmpty() ? Exercise.Type.TEXT : Exercise.Type.SINGLE_CHOICE),
        question,
        choices.values().stream().map(ChoiceText::choice).toList(),
        answers,
        hints,
        solution,
        Optional.of(bundle));
  }

  /// ```
  /// key      = "problem" { "." element [ "." number ] }
  /// choice   = key of "choice" or "option", with what lies inside it
  /// feedback = key of "choicehint" inside a choice
  /// ```
  private void add(Unit unit) {
    ProblemKey key = ProblemKey.of(unit.key());
    String text = unit.source().strip();
    type = type.or(() -> key.type());
    switch (key.part()) {
      case QUESTION -> question.add(text);
      case CHOICE -> choice(key).words.add(text);
      case FEEDBACK -> choice(key).feedback.add(text);
      case ANSWER -> answers.add(text);
      case HINT -> hints.add(text);
      case SOLUTION -> solution.add(text);
    }
  }

  private ChoiceText choice(ProblemKey key) {
    return choices.computeIfAbsent(key.choice(), _ -> new ChoiceText());
  }

  private static final class ChoiceText {
    private final List<String> words = new ArrayList<>();
    private final List<String> feedback = new ArrayList<>();

    Choice choice() {
      return new Choice(
          String.join(" ", words),
          Optional.empty(),
          feedback.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", feedback)));
    }
  }
}

package dev.cuecard.render.guide;

import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import java.util.List;

/// What is right, as it is read out: of several ways to type it the first.
final class AnswerText {
  private AnswerText() {}

  static String of(Question question) {
    List<String> answers = question.response().answers();
    return question.response() instanceof Response.Typed
        ? answers.getFirst()
        : String.join("; ", answers);
  }
}

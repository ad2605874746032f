package dev.cuecard.render.question;

import dev.cuecard.question.Evidence;
import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import dev.cuecard.question.Response;
import dev.cuecard.question.Response.Choice;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;

/// Questions for people: what is right is marked, and below each stands where that is said.
public final class QuestionsText {
  private final QuestionSet set;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private QuestionsText(QuestionSet set, Style style) {
    this.set = set;
    this.style = style;
  }

  public static String of(QuestionSet set, Style style) {
    return new QuestionsText(set, style).write();
  }

  private String write() {
    out.append(style.title(Printable.of(set.title()))).append('\n');
    out.append(style.faint(set.language().tag())).append('\n');
    int number = 0;
    for (Question question : set.questions()) {
      question(++number, question);
    }
    return out.toString();
  }

  private void question(int number, Question question) {
    String indent = "   ";
    String mark = number + ". ";
    out.append('\n');
    for (String line : question.text().lines().toList()) {
      out.append(mark).append(printed(line)).append('\n');
      mark = indent;
    }
    switch (question.response()) {
      case Response.Chosen chosen -> chosen.choices().forEach(this::choice);
      case Response.Typed typed ->
          typed.answers().forEach(answer -> out.append("   = " + printed(answer) + '\n'));
      case Response.Figure figure -> out.append("   = " + figure.value().toPlainString() + '\n');
    }
    question.evidence().ifPresent(this::evidence);
  }

  private void choice(Choice choice) {
    out.append(choice.isRight() ? "   * " : "   - ").append(printed(choice.text())).append('\n');
  }

  private void evidence(Evidence evidence) {
    out.append("   ").append(style.time(Printable.of(evidence.label())));
    out.append(": “").append(printed(evidence.quote())).append("”\n");
  }

  private String printed(String text) {
    return Printable.isolated(Printable.of(text), set.language().tag());
  }
}

package dev.cuecard.question.exchange;

import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import dev.cuecard.question.Response.Choice;
import java.util.List;

/// A question as a problem of Open edX, the elements as “Problem OLX” of its course author's guide
/// has them.
final class OlxProblem {
  private final Xml xml = new Xml();
  private final Question question;

  private OlxProblem(Question question) {
    this.question = question;
  }

  static String of(Question question) {
    return new OlxProblem(question).write();
  }

  private String write() {
    xml.open("problem", "display_name", question.title()).line();
    switch (question.response()) {
      case Response.OneOf one -> one(one);
      case Response.SeveralOf several -> several(several);
      case Response.Typed typed -> typed(typed.answers());
      case Response.Figure number -> number(number);
    }
    if (!question.hints().isEmpty()) {
      xml.open("demandhint").line();
      question.hints().forEach(hint -> xml.element("hint", hint).line());
      xml.close().line();
    }
    return xml.close().end();
  }

  private void one(Response.OneOf one) {
    open("multiplechoiceresponse");
    xml.open("choicegroup", "type", "MultipleChoice").line();
    one.choices().forEach(this::choice);
    xml.close().line();
    close();
  }

  private void several(Response.SeveralOf several) {
    open("choiceresponse");
    xml.open("checkboxgroup").line();
    several.choices().forEach(this::choice);
    xml.close().line();
    close();
  }

  private void choice(Choice choice) {
    xml.open("choice", "correct", Boolean.toString(choice.isRight())).text(choice.text());
    choice.feedback().ifPresent(told -> xml.element("choicehint", told));
    xml.close().line();
  }

  private void typed(List<String> answers) {
    open("stringresponse", "answer", answers.getFirst(), "type", "ci");
    answers.stream()
        .skip(1)
        .forEach(answer -> xml.open("additional_answer", "answer", answer).close().line());
    xml.open("textline", "size", "30").close().line();
    close();
  }

  private void number(Response.Figure number) {
    open("numericalresponse", "answer", number.value().toPlainString());
    xml.open("formulaequationinput").close().line();
    close();
  }

  /// Begins a response with what is asked: its last paragraph labels what is chosen or typed.
  private void open(String response, String... attributes) {
    xml.open(response, attributes).line();
    List<String> paragraphs = question.text().lines().filter(line -> !line.isBlank()).toList();
    paragraphs.subList(0, paragraphs.size() - 1).forEach(text -> xml.element("p", text).line());
    xml.element("label", paragraphs.getLast()).line();
  }

  private void close() {
    xml.open("solution").line().open("div", "class", "detailed-solution").line();
    question.comment().lines().forEach(line -> xml.element("p", line).line());
    question
        .evidence()
        .ifPresent(found -> {
          xml.open("p");
          if (found.hasAddress()) {
            xml.element("a", found.label(), "href", found.link());
          } else {
            xml.text(found.label());
          }
          xml.close().line();
        });
    xml.close().line().close().line().close().line();
  }
}

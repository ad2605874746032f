package dev.cuecard.question.exchange;

import dev.cuecard.question.Evidence;
import dev.cuecard.question.Question;
import dev.cuecard.question.Response;

/// What learners see of an item of QTI: the question with what they choose or type, and afterwards
/// the explanation.
final class QtiContent {
  private final Xml xml;
  private final Question question;
  private final QtiVersion version;

  QtiContent(Xml xml, Question question, QtiVersion version) {
    this.xml = xml;
    this.question = question;
    this.version = version;
  }

  /// What a choice is called, by its place from 0.
  static String identifier(int choice) {
    return "choice" + (choice + 1);
  }

  /// The question.
  void asked() {
    if (question.response() instanceof Response.Chosen chosen) {
      paragraphs(question.text());
      choose(chosen);
    } else if (question.hasGap()) {
      int gap = question.text().indexOf(Question.GAP);
      xml.open("p", direction()).text(question.text().substring(0, gap));
      type();
      xml.text(question.text().substring(gap + Question.GAP.length())).close().line();
    } else {
      paragraphs(question.text());
      xml.open("p", direction());
      type();
      xml.close().line();
    }
  }

  private void choose(Response.Chosen chosen) {
    xml.open(
            "choiceInteraction",
            "responseIdentifier",
            "RESPONSE",
            "shuffle",
            "true",
            "maxChoices",
            chosen instanceof Response.OneOf ? "1" : "0")
        .line();
    for (int i = 0; i < chosen.choices().size(); i++) {
      xml.element("simpleChoice", chosen.choices().get(i).text(), "identifier", identifier(i));
      xml.line();
    }
    xml.close().line();
  }

  private void type() {
    xml.open("textEntryInteraction", "responseIdentifier", "RESPONSE", "expectedLength", "30")
        .close();
  }

  /// The explanation, as feedback to any answer.
  void told() {
    xml.open(
        "modalFeedback",
        "outcomeIdentifier",
        "FEEDBACK",
        "identifier",
        "explanation",
        "showHide",
        "show");
    if (version == QtiVersion.V3_0) {
      xml.open("contentBody");
    }
    paragraphs(question.comment());
    question.evidence().ifPresent(this::source);
    if (version == QtiVersion.V3_0) {
      xml.close();
    }
    xml.close().line();
  }

  private void source(Evidence evidence) {
    xml.open("p", direction());
    if (evidence.hasAddress()) {
      xml.element("a", evidence.label(), "href", evidence.link());
    } else {
      xml.text(evidence.label());
    }
    xml.close();
  }

  private void paragraphs(String text) {
    text.lines().forEach(line -> xml.element("p", line, direction()).line());
  }

  /// In 2.1 text has no direction of its own; the characters and the language say it.
  private String[] direction() {
    return version == QtiVersion.V3_0 && question.language().isRightToLeft()
        ? new String[] {"dir", "rtl"}
        : new String[0];
  }
}

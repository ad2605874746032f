package dev.cuecard.question.exchange;

import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import java.util.List;
import java.util.stream.IntStream;

/// A question as an item of IMS QTI (“Assessment Test, Section and Item Information Model” 2.1; 3.0
/// names the same things otherwise, [QtiVersion]). What is right gives a score of 1; whatever is
/// answered, the explanation is shown.
final class QtiItem {
  private final QtiVersion version;
  private final Xml xml;
  private final Question question;
  private final QtiContent content;

  private QtiItem(Question question, QtiVersion version) {
    this.version = version;
    this.question = question;
    xml = new Xml(version::element, version::attribute);
    content = new QtiContent(xml, question, version);
  }

  static String of(Question question, QtiVersion version) {
    return new QtiItem(question, version).write();
  }

  private String write() {
    xml.open(
            "assessmentItem",
            "xmlns",
            version.namespace(),
            "identifier",
            QtiPackage.identifier(question),
            "title",
            question.title(),
            "adaptive",
            "false",
            "timeDependent",
            "false",
            "xml:lang",
            question.language().tag())
        .line();
    declareResponse();
    outcome("SCORE", "float", "0");
    outcome("FEEDBACK", "identifier", "none");
    xml.open("itemBody").line();
    content.asked();
    xml.close().line();
    process();
    content.told();
    return xml.close().end();
  }

  private void declareResponse() {
    switch (question.response()) {
      case Response.OneOf one -> declare("single", "identifier", right(one));
      case Response.SeveralOf several -> declare("multiple", "identifier", right(several));
      case Response.Typed typed -> declare("single", "string", typed.answers().subList(0, 1));
      case Response.Figure number -> declare("single", "float", number.answers());
    }
  }

  private static List<String> right(Response.Chosen chosen) {
    return IntStream.range(0, chosen.choices().size())
        .filter(i -> chosen.choices().get(i).isRight())
        .mapToObj(QtiContent::identifier)
        .toList();
  }

  private void declare(String cardinality, String type, List<String> right) {
    xml.open(
        "responseDeclaration",
        "identifier",
        "RESPONSE",
        "cardinality",
        cardinality,
        "baseType",
        type);
    xml.open("correctResponse");
    right.forEach(answer -> xml.element("value", answer));
    xml.close();
    if (question.response() instanceof Response.Typed(List<String> answers)) {
      xml.open("mapping", "defaultValue", "0");
      for (String answer : answers) {
        xml.open("mapEntry", "mapKey", answer, "mappedValue", "1", "caseSensitive", "false")
            .close();
      }
      xml.close();
    }
    xml.close().line();
  }

  private void outcome(String name, String type, String value) {
    xml.open("outcomeDeclaration", "identifier", name, "cardinality", "single", "baseType", type)
        .open("defaultValue")
        .element("value", value)
        .close()
        .close()
        .line();
  }

  private void process() {
    xml.open("responseProcessing").line();
    if (question.response() instanceof Response.Typed) {
      xml.open("setOutcomeValue", "identifier", "SCORE")
          .open("mapResponse", "identifier", "RESPONSE")
          .close()
          .close()
          .line();
    } else {
      xml.open("responseCondition").open("responseIf").open("match");
      xml.open("variable", "identifier", "RESPONSE").close();
      xml.open("correct", "identifier", "RESPONSE").close().close();
      set("SCORE", "float", "1");
      xml.close().close().line();
    }
    set("FEEDBACK", "identifier", "explanation");
    xml.line().close().line();
  }

  private void set(String outcome, String type, String value) {
    xml.open("setOutcomeValue", "identifier", outcome)
        .element("baseValue", value, "baseType", type)
        .close();
  }
}

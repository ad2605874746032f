package dev.cuecard.render.guide;

import dev.cuecard.guide.Cited;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import org.jsoup.nodes.Element;

/// Questions, and apart from them their answers, on a guide's page. Each leads to the other.
final class HtmlQuestions {
  private final StudyGuide guide;
  private final Labels labels;
  private final PlaceLabel places;
  private final HtmlCitation citations;

  HtmlQuestions(StudyGuide guide, Labels labels, PlaceLabel places, HtmlCitation citations) {
    this.guide = guide;
    this.labels = labels;
    this.places = places;
    this.citations = citations;
  }

  void questions(Element section) {
    Element list = section.appendElement("ol");
    int number = 0;
    for (Question question : guide.questions()) {
      number++;
      Element item = list.appendElement("li").id("question-" + number);
      question.text().lines().forEach(line -> item.appendElement("div").text(line));
      if (question.response() instanceof Response.Chosen chosen) {
        Element choices = item.appendElement("ol").addClass("choices");
        chosen.choices().forEach(choice -> choices.appendElement("li").text(choice.text()));
      }
      crosslink(item, "answer", number);
    }
  }

  void answers(Element section) {
    Element list = section.appendElement("ol");
    int number = 0;
    for (Question question : guide.questions()) {
      number++;
      Element item = list.appendElement("li").id("answer-" + number);
      item.appendElement("div").addClass("answer").text(AnswerText.of(question));
      question
          .evidence()
          .map(Cited::of)
          .ifPresent(found -> evidence(item.appendElement("div"), found));
      crosslink(item, "question", number);
    }
  }

  private void evidence(Element quote, Cited found) {
    citations.cited(quote.addClass("quote"), found, places.of(found.citation()));
  }

  private void crosslink(Element item, String to, int number) {
    item.appendElement("div")
        .appendElement("a")
        .addClass("place")
        .attr("href", "#" + to + "-" + number)
        .text(labels.of(to, Integer.toString(number)));
  }
}

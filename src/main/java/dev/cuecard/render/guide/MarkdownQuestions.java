package dev.cuecard.render.guide;

import dev.cuecard.guide.Cited;
import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import dev.cuecard.render.Markdown;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Questions, and apart from them their answers, in Markdown.
///
/// @param out takes line by line
record MarkdownQuestions(List<Question> questions, PlaceLabel places, Consumer<String> out) {
  void ask() {
    int number = 0;
    for (Question question : questions) {
      number++;
      String marker = number + ". ";
      String indent = " ".repeat(marker.length());
      out.accept(
          question
              .text()
              .lines()
              .map(Markdown::text)
              .collect(Collectors.joining("  \n" + indent, marker, "")));
      if (question.response() instanceof Response.Chosen chosen) {
        chosen
            .choices()
            .forEach(choice -> out.accept(indent + "- " + Markdown.text(choice.text())));
      }
    }
  }

  void answer() {
    int number = 0;
    for (Question question : questions) {
      number++;
      String right = "**" + Markdown.text(AnswerText.of(question)) + "**";
      out.accept(
          number + ". " + right + question.evidence().map(Cited::of).map(this::quote).orElse(""));
    }
  }

  private String quote(Cited found) {
    return " — “"
        + Markdown.text(found.text())
        + "” ("
        + MarkdownCitation.link(found.citation(), places.of(found.citation()))
        + ")";
  }
}

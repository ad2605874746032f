package dev.cuecard.openedx;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentId;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Exercise.Choice;
import dev.cuecard.document.Parsed;
import dev.cuecard.document.Place;
import dev.cuecard.document.Problem;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/// Makes an exercise of a `<problem>` element. It holds text, one or more response elements, and
/// perhaps `<demandhint>` and `<solution>`, inside the response or after it.
final class OlxProblem {
  private static final String KNOWN =
      "one of multiplechoiceresponse, choiceresponse, optionresponse, stringresponse, "
          + "numericalresponse";

  /// What a response element holds besides its question.
  private static final Set<String> NOT_QUESTION =
      Set.of(
          ("choicegroup checkboxgroup radiogroup optioninput textline formulaequationinput "
                  + "responseparam additional_answer correcthint stringequalhint regexphint "
                  + "compoundhint hintgroup answer solution demandhint script style button")
              .split(" "));

  private final Element problem;
  private final String name;
  private final List<Problem> problems = new ArrayList<>();

  OlxProblem(Element problem, String name) {
    this.problem = problem;
    this.name = name;
  }

  Parsed<Document> read() {
    List<Element> responses =
        problem.getAllElements().stream().filter(OlxProblem::isResponse).toList();
    Element response =
        responses.stream()
            .filter(r -> Exercise.Type.BY_RESPONSE.containsKey(r.normalName()))
            .findFirst()
            .orElse(problem);
    report(responses, response);
    Exercise.Type type =
        Exercise.Type.BY_RESPONSE.getOrDefault(response.normalName(), Exercise.Type.TEXT);
    boolean isTyped = type == Exercise.Type.TEXT || type == Exercise.Type.NUMBER;
    List<Choice> choices = isTyped ? List.of() : Choices.of(response);
    var exercise =
        new Exercise(
            about(),
            type,
            question(responses, response),
            choices,
            isTyped ? answers(response) : List.of(),
            texts("demandhint hint"),
            solution(),
            Optional.empty());
    return new Parsed<>(exercise, problems);
  }

  private static boolean isResponse(Element element) {
    return element.normalName().endsWith("response");
  }

  private void report(List<Element> responses, Element read) {
    if (responses.isEmpty()) {
      problems.add(Problem.expected(place(problem), KNOWN, "none"));
    }
    for (Element other : responses) {
      if (!Exercise.Type.BY_RESPONSE.containsKey(other.normalName())) {
        problems.add(Problem.expected(place(other), KNOWN, other.normalName()));
      } else if (!other.equals(read)) {
        problems.add(
            Problem.error(place(other), "expected one response element, got another, not read"));
      }
    }
  }

  private static Place place(Element element) {
    Range range = element.sourceRange();
    return range.isTracked()
        ? new Place(range.start().lineNumber(), range.start().columnNumber())
        : Place.START;
  }

  private About about() {
    String given = problem.attr("display_name").strip();
    String title = given.isEmpty() ? fileName() : given;
    return new About(
        DocumentId.of(title, name),
        title,
        Language.UNKNOWN,
        Optional.empty(),
        Source.of("olx-problem"));
  }

  private String fileName() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return file.endsWith(".xml") ? file.substring(0, file.length() - 4) : file;
  }

  /// All text of the problem that is not part of an answer; where there are several questions, the
  /// text up to the end of the one that is read. Older problems have the question, or a copy of it,
  /// in the attribute `label` of the input.
  private List<String> question(List<Element> responses, Element response) {
    List<String> question =
        new ArrayList<>(
            responses.size() < 2
                ? Paragraphs.of(problem, NOT_QUESTION)
                : Paragraphs.upTo(response, problem, NOT_QUESTION));
    response.select("[label]").stream()
        .map(input -> input.attr("label").strip())
        .filter(label -> !label.isEmpty() && !question.contains(label))
        .forEach(question::add);
    return question;
  }

  /// > answers = answer attribute, then each additional_answer, by attribute or as text
  private static List<String> answers(Element response) {
    Stream<String> additional =
        response.select("additional_answer").stream()
            .map(other -> other.hasAttr("answer") ? other.attr("answer") : other.text());
    return Stream.concat(Stream.of(response.attr("answer")), additional)
        .map(String::strip)
        .filter(answer -> !answer.isEmpty())
        .toList();
  }

  private List<String> texts(String selector) {
    return problem.select(selector).stream()
        .map(element -> String.join(" ", Paragraphs.of(element, Set.of())))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /// The paragraphs of the solutions without their usual title.
  private List<String> solution() {
    return problem.select("solution").stream()
        .map(element -> Paragraphs.of(element, Set.of("script", "style")))
        .flatMap(Collection::stream)
        .filter(text -> !text.equals("Explanation"))
        .toList();
  }
}

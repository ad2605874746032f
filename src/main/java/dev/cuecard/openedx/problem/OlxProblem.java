package dev.cuecard.openedx.problem;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Exercise.Choice;
import dev.cuecard.openedx.export.OlxXml;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Makes exercises of a `<problem>` element. It holds text, one or more response elements, and
/// perhaps `<demandhint>` and `<solution>`, inside the response or after it. Each response is an
/// exercise of its own.
public final class OlxProblem {
  private static final String KNOWN =
      "one of multiplechoiceresponse, choiceresponse, optionresponse, stringresponse, "
          + "numericalresponse";

  private final Element problem;
  private final About about;
  private final List<Question> questions;

  /// @param about of the first exercise; the ids of the others end with `-2` and so on
  public OlxProblem(Element problem, About about) {
    this.problem = problem;
    this.about = about;
    this.questions = Question.of(problem);
  }

  /// One exercise a question, at least one. What is not read is added to `problems`, which all
  /// stand at the first.
  public List<Parsed<Document>> read(Problems problems) {
    problems().forEach(problems::add);
    List<Parsed<Document>> parsed = new ArrayList<>();
    for (Exercise exercise : exercises()) {
      parsed.add(new Parsed<>(exercise, parsed.isEmpty() ? problems.list() : List.of()));
    }
    return parsed;
  }

  private List<Exercise> exercises() {
    List<String> hints = List.copyOf(texts("demandhint hint"));
    return IntStream.range(0, questions.size())
        .mapToObj(i -> exercise(about(i), questions.get(i), hints))
        .toList();
  }

  /// What is not read.
  private List<Problem> problems() {
    return questions.stream()
        .flatMap(question ->
            question.type().isEmpty()
                ? Stream.of(unread(question.response()))
                : Choices.problems(question.response()).stream())
        .toList();
  }

  private Problem unread(Element response) {
    return response.equals(problem)
        ? Problem.expected(OlxXml.place(problem), KNOWN, "none")
        : new Problem(
            OlxXml.place(response),
            Severity.NOTE,
            "the answer to a " + response.normalName() + " is not read, only its question");
  }

  private About about(int question) {
    return question == 0 ? about : about.withId(about.id() + "-" + (question + 1));
  }

  private static Exercise exercise(About about, Question question, List<String> hints) {
    Element response = question.response();
    Exercise.Type type = question.type().orElse(Exercise.Type.TEXT);
    boolean isTyped = type == Exercise.Type.TEXT || type == Exercise.Type.NUMBER;
    List<Choice> choices = isTyped ? List.of() : Choices.of(response);
    return new Exercise(
        about,
        type,
        text(question),
        choices,
        isTyped && question.type().isPresent() ? answers(response) : List.of(),
        hints,
        solution(question),
        Optional.empty());
  }

  /// Older problems have the question, or a copy of it, in the attribute `label` of the input. That
  /// of a hint is a word before it, as “Yes”.
  private static List<String> text(Question question) {
    List<String> text = new ArrayList<>(question.text());
    Set<String> known = new HashSet<>(text);
    question.response().select("[label]").stream()
        .filter(input -> !input.normalName().endsWith("hint"))
        .map(input -> input.attr("label").strip())
        .filter(label -> !label.isEmpty() && known.add(label))
        .forEach(text::add);
    return text;
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
  private static List<String> solution(Question question) {
    return question.solutions().stream()
        .map(element -> Paragraphs.of(element, Set.of("script", "style")))
        .flatMap(Collection::stream)
        .filter(text -> !text.equals("Explanation"))
        .toList();
  }
}

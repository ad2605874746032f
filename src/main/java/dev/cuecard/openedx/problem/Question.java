package dev.cuecard.openedx.problem;

import dev.cuecard.document.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/// One of the questions of a problem.
///
/// @param response the element that takes the answer; the problem itself if none does
/// @param text what is asked: all from the question before to the end of the response; of the last
///   question also what follows
/// @param solutions those in the response, and those between it and the next
record Question(Element response, List<String> text, List<Element> solutions) {
  /// What a problem holds besides its questions.
  private static final Set<String> NOT_QUESTION =
      Set.of(
          ("choicegroup checkboxgroup radiogroup optioninput textline formulaequationinput "
                  + "responseparam additional_answer correcthint stringequalhint regexphint "
                  + "compoundhint hintgroup answer solution demandhint script style button")
              .split(" "));

  static List<Question> of(Element problem) {
    List<Element> responses = new ArrayList<>();
    List<List<Element>> solutions = new ArrayList<>();
    problem.filter(new Outline(responses, solutions));
    if (responses.isEmpty()) {
      responses.add(problem);
    }
    List<List<String>> texts = Paragraphs.upToEach(responses, problem, NOT_QUESTION);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < responses.size(); i++) {
      List<Element> solved = i < solutions.size() ? solutions.get(i) : List.of();
      questions.add(new Question(responses.get(i), texts.get(i), solved));
    }
    return questions;
  }

  /// How it is answered, if that is a way that can be read.
  Optional<Exercise.Type> type() {
    return Optional.ofNullable(Exercise.Type.BY_RESPONSE.get(response.normalName()));
  }

  /// Collects the responses, none in another, and the solutions of each; a solution before all
  /// responses is the first one's.
  private record Outline(List<Element> responses, List<List<Element>> solutions)
      implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (depth > 0 && element.normalName().endsWith("response")) {
        responses.add(element);
        solutions(responses.size()).addAll(element.select("solution"));
        return FilterResult.SKIP_CHILDREN;
      }
      if (element.normalName().equals("solution")) {
        solutions(Math.max(1, responses.size())).add(element);
        return FilterResult.SKIP_CHILDREN;
      }
      return NOT_QUESTION.contains(element.normalName())
          ? FilterResult.SKIP_CHILDREN
          : FilterResult.CONTINUE;
    }

    /// Those of the response of this number, from 1.
    private List<Element> solutions(int number) {
      if (solutions.size() < number) {
        solutions.add(new ArrayList<>());
      }
      return solutions.get(number - 1);
    }
  }
}

package dev.cuecard.openedx.problem;

import dev.cuecard.document.Exercise.Choice;
import dev.cuecard.openedx.export.OlxXml;
import dev.cuecard.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What can be chosen in a response element.
final class Choices {
  private static final Set<String> HINTS = Set.of("choicehint", "optionhint");

  /// > options = "(" 'text' *("," 'text') ")"
  private static final Pattern OPTION = Pattern.compile("'((?:[^'\\\\]|\\\\.)*+)'|\"([^\"]*+)\"");

  private Choices() {}

  static List<Choice> of(Element response) {
    Element menu = response.selectFirst("optioninput[options]");
    if (menu != null) {
      return menu(menu.attr("options"), menu.attr("correct"));
    }
    List<Choice> choices = new ArrayList<>();
    response.select("choice, option").forEach(element -> choices.add(choice(element)));
    return choices;
  }

  private static Choice choice(Element element) {
    String text = String.join(" ", Paragraphs.of(element, HINTS));
    return new Choice(text, isCorrect(element), feedback(element));
  }

  /// What is said of choices that cannot be understood.
  static List<Problem> problems(Element response) {
    return response.select("choice[correct], option[correct]").stream()
        .filter(element -> isCorrect(element).isEmpty())
        .map(element ->
            Problem.expected(
                OlxXml.place(element), "correct to be true or false", element.attr("correct")))
        .toList();
  }

  /// What is worth only a part of the points (`partial`) is not the correct answer.
  private static Optional<Boolean> isCorrect(Element element) {
    return switch (element.attr("correct").strip().toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false", "partial", "" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /// The hint that is shown when the choice is picked; a checkbox may have another for when not.
  private static Optional<String> feedback(Element element) {
    return element.select("choicehint, optionhint").stream()
        .filter(hint -> !hint.attr("selected").equalsIgnoreCase("false"))
        .map(hint -> String.join(" ", Paragraphs.of(hint, Set.of())))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static List<Choice> menu(String options, String correct) {
    return OPTION
        .matcher(options)
        .results()
        .map(Choices::option)
        .map(text -> new Choice(text, Optional.of(text.equals(correct)), Optional.empty()))
        .toList();
  }

  private static String option(MatchResult match) {
    String quoted = match.group(1) == null ? match.group(2) : match.group(1);
    return quoted.replaceAll("\\\\(.)", "$1").strip();
  }
}

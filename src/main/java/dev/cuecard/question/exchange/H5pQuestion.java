package dev.cuecard.question.exchange;

import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import dev.cuecard.question.Response.Choice;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A question as content of H5P's multiple choice or, where the answer is typed, of its fill in the
/// blanks; the fields are those of the `semantics.json` of these libraries.
final class H5pQuestion {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private H5pQuestion() {}

  /// The question within another content.
  static ObjectNode of(Question question) {
    boolean isChosen = question.response() instanceof Response.Chosen;
    H5pLibrary library = isChosen ? H5pLibrary.MULTI_CHOICE : H5pLibrary.BLANKS;
    ObjectNode node = JSON.objectNode().put("library", library.reference());
    node.set(
        "params",
        question.response() instanceof Response.Chosen chosen
            ? choices(question, chosen)
            : blanks(question));
    node.put(
        "subContentId",
        UUID.nameUUIDFromBytes(question.id().getBytes(StandardCharsets.UTF_8)).toString());
    node.putObject("metadata")
        .put("contentType", library.title())
        .put("license", "U")
        .put("title", question.title());
    return node;
  }

  private static ObjectNode choices(Question question, Response.Chosen chosen) {
    ObjectNode params = JSON.objectNode();
    params.put("question", Html.inDirection(question, Html.paragraphs(question.text())));
    var answers = params.putArray("answers");
    for (Choice choice : chosen.choices()) {
      ObjectNode answer = answers.addObject();
      answer.put("text", "<div>" + Html.escape(choice.text()) + "</div>");
      answer.put("correct", choice.isRight());
      answer
          .putObject("tipsAndFeedback")
          .put("tip", "")
          .put("chosenFeedback", choice.feedback().map(Html::paragraphs).orElse(""))
          .put("notChosenFeedback", "");
    }
    comment(params, question);
    params
        .putObject("behaviour")
        .put("type", "auto")
        .put("singlePoint", true)
        .put("randomAnswers", true)
        .put("enableRetry", true)
        .put("enableSolutionsButton", true)
        .put("enableCheckButton", true)
        .put("showSolutionsRequiresInput", true)
        .put("passPercentage", 100);
    return params;
  }

  /// > Blanks are added with an asterisk (*) in front and behind the correct word/phrase.
  /// > Alternative answers are separated with a forward slash (/).
  private static ObjectNode blanks(Question question) {
    String blank =
        question.response().answers().stream()
            .map(H5pQuestion::plain)
            .collect(Collectors.joining("/", "*", "*"));
    String text = question.text().replace('*', '∗');
    ObjectNode params = JSON.objectNode();
    params.put("text", question.hasGap() ? "" : Html.inDirection(question, Html.paragraphs(text)));
    params
        .putArray("questions")
        .add(
            Html.inDirection(
                question,
                Html.paragraphs(question.hasGap() ? text.replace(Question.GAP, blank) : blank)));
    comment(params, question);
    params
        .putObject("behaviour")
        .put("caseSensitive", false)
        .put("enableRetry", true)
        .put("enableSolutionsButton", true)
        .put("enableCheckButton", true)
        .put("showSolutionsRequiresInput", true);
    return params;
  }

  /// An answer without the signs that mean something between asterisks: they cannot be escaped.
  private static String plain(String answer) {
    return answer.replaceAll("[*/:]", " ").strip();
  }

  private static void comment(ObjectNode params, Question question) {
    String source =
        question
            .evidence()
            .map(found -> found.label() + (found.hasAddress() ? " " + found.link() : ""))
            .orElse("");
    params
        .putArray("overallFeedback")
        .addObject()
        .put("from", 0)
        .put("to", 100)
        .put("feedback", (question.comment() + " " + source).strip());
  }
}

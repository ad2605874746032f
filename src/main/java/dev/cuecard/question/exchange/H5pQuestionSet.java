package dev.cuecard.question.exchange;

import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// H5P's question set: one question after the other, then the score.
final class H5pQuestionSet {
  private H5pQuestionSet() {}

  static byte[] of(QuestionSet set) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.putObject("introPage").put("showIntroPage", false);
    content.put("progressType", "dots").put("passPercentage", 50);
    var questions = content.putArray("questions");
    for (Question question : set.questions()) {
      questions.add(H5pQuestion.of(question));
    }
    content.putObject("endGame").put("showResultPage", true).put("showSolutionButton", true);
    content.putObject("override").put("checkButton", true);
    return H5pLibrary.QUESTION_SET.pack(set.title(), set.language().primary(), content);
  }
}

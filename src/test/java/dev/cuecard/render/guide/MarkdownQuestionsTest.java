package dev.cuecard.render.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.language.Language;
import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import dev.cuecard.question.Response.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownQuestionsTest {
  private static final Question QUESTION =
      new Question(
          "tea",
          new Language("en"),
          Question.Origin.EXERCISE,
          "Tea",
          "Is tea hot?\nChoose.",
          new Response.OneOf(List.of(new Choice("Yes", true), new Choice("No", false))),
          List.of(),
          "",
          Optional.empty());

  /// CommonMark 0.31, 5.2: as far in as the text after the number.
  @Test
  void choicesAreIndentedAsFarAsTheirQuestion() {
    List<String> lines = new ArrayList<>();
    new MarkdownQuestions(Collections.nCopies(10, QUESTION), new PlaceLabel("", ", "), lines::add)
        .ask();

    assertThat(lines.subList(24, 30))
        .containsExactly(
            "9. Is tea hot?  \n   Choose.",
            "   - Yes",
            "   - No",
            "10. Is tea hot?  \n    Choose.",
            "    - Yes",
            "    - No");
  }
}

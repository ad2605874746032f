package dev.cuecard.question;

import dev.cuecard.language.Language;
import java.util.List;

/// Questions that are handed out together.
///
/// @param title of the recording or course they are about
public record QuestionSet(String title, Language language, List<Question> questions) {
  public QuestionSet {
    questions = List.copyOf(questions);
  }
}

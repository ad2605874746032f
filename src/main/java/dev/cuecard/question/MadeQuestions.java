package dev.cuecard.question;

import dev.cuecard.language.Language;
import java.util.List;

/// Questions made of what texts say.
final class MadeQuestions {
  private MadeQuestions() {}

  static List<Question> of(Language language, List<SourceText> texts) {
    return List.of();
  }
}

package dev.cuecard.question;

import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;

/// The questions that can be asked about some documents: first the exercises among them, in their
/// order, then such as are made of what the others say: what terms mean, and some figures.
///
/// ```java
/// List<Question> questions = Questions.of(course, new Language("en"));
/// ```
public final class Questions {
  private Questions() {}

  /// The questions about `documents` in one language. Only what is said and written in it is read.
  public static List<Question> of(List<? extends Document> documents, Language language) {
    List<SourceText> texts = SourceText.of(documents, language);
    List<Question> questions = new ArrayList<>();
    Answers answers = new Answers(language, texts);
    for (Document document : documents) {
      if (document instanceof Exercise exercise) {
        ExerciseQuestion.of(exercise, language).map(answers::found).ifPresent(questions::add);
      }
    }
    DefinitionQuestions.of(language, texts).stream()
        .filter(made -> questions.stream().noneMatch(made::asksForTheSameAs))
        .forEach(questions::add);
    FigureQuestions.of(language, texts).stream()
        .filter(made -> questions.stream().noneMatch(made::isToldBy))
        .forEach(questions::add);
    return questions;
  }
}

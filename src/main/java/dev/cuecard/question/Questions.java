package dev.cuecard.question;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The questions that can be asked about some documents: first the exercises among them, in their
/// order, then such as are made of what the others say: what terms mean, some figures, and, where
/// that is little, statements to complete.
///
/// ```java
/// List<Question> questions = Questions.of(course, new Language("en"));
/// ```
public final class Questions {
  private final Language language;
  private final List<Document> documents;
  private final Set<String> ids;
  private final List<Question> questions = new ArrayList<>();

  private Questions(List<? extends Document> documents, Language language) {
    this.documents = List.copyOf(documents);
    this.language = language;
    ids = documents.stream().map(Document::id).collect(Collectors.toSet());
  }

  /// The questions about `documents` in one language. Only what is said and written in it is read.
  public static List<Question> of(List<? extends Document> documents, Language language) {
    return of(documents, List.of(), language);
  }

  /// The same of a part of a course: of `others`, those of the same course lend wrong answers, and
  /// its exercises are asked if `documents` answer them.
  public static List<Question> of(
      List<? extends Document> documents, Iterable<Document> others, Language language) {
    return new Questions(documents, language).with(others);
  }

  private List<Question> with(Iterable<Document> others) {
    List<SourceText> texts = SourceText.of(documents, language);
    List<SourceText> course = new ArrayList<>(texts);
    List<Exercise> exercises = new ArrayList<>();
    for (Document other : others) {
      if (isOfCourse(other.about())) {
        course.addAll(SourceText.of(List.of(other), language));
        if (other instanceof Exercise exercise) {
          exercises.add(exercise);
        }
      }
    }
    Answers answers = new Answers(language, texts);
    for (Document document : documents) {
      if (document instanceof Exercise exercise) {
        ExerciseQuestion.of(exercise, language).map(answers::found).ifPresent(questions::add);
      }
    }
    for (Exercise exercise : exercises) {
      ExerciseQuestion.of(exercise, language)
          .map(answers::found)
          .filter(question -> question.evidence().isPresent())
          .ifPresent(questions::add);
    }
    DefinitionQuestions.of(language, texts, course).stream()
        .filter(made -> questions.stream().noneMatch(made::asksForTheSameAs))
        .forEach(questions::add);
    FigureQuestions.of(language, texts, course).stream()
        .filter(made -> questions.stream().noneMatch(made::isToldBy))
        .forEach(questions::add);
    texts.forEach(text -> questions.addAll(StatementQuestions.of(language, text, questions)));
    return List.copyOf(questions);
  }

  private boolean isOfCourse(About about) {
    Optional<String> collection = about.collection();
    return collection.isPresent()
        && !about.draft()
        && !ids.contains(about.id())
        && documents.stream().anyMatch(own -> own.about().collection().equals(collection));
  }
}

package dev.cuecard.guide;

import dev.cuecard.document.Block;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.language.Word;
import dev.cuecard.question.Question;
import dev.cuecard.question.Question.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a course says that one can do after it: the list below a heading or a sentence that
/// announces it. A course that says nothing teaches at least what it defines and asks for.
final class Objectives {
  private static final int MOST = 12;
  private static final int FEWEST_WORDS = 2;

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "learning (?:objectives?|outcomes?|goals?)|\\b(?:objectives|aims|goals)\\b"
              + "|what you(?:['’]ll| will) learn|you will (?:learn|be able)"
              + "|objetivos|aprenderás|aprenderá|serás capaz|al final de"
              + "|objectifs|vous apprendrez|vous saurez|vous serez capables?"
              + "|цели|вы (?:узнаете|научитесь|сможете)|أهداف|الأهداف|ستتعلم|ستتعلمون|学习目标|學習目標|目标|目標|你将学|你將學",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Objectives() {}

  static List<Objective> of(List<Lesson> lessons, List<Question> questions) {
    List<Objective> given =
        lessons.stream()
            .filter(lesson -> lesson.document() instanceof Page)
            .flatMap(lesson ->
                ((Page) lesson.document())
                    .sections().stream().flatMap(section -> given(lesson, section)))
            .limit(MOST)
            .toList();
    return given.isEmpty() ? derived(questions) : given;
  }

  private static Stream<Objective> given(Lesson lesson, Section section) {
    List<Objective> objectives = new ArrayList<>();
    boolean announced = ANNOUNCED.matcher(section.heading()).find();
    for (Block block : section.blocks()) {
      boolean item = block.kind() != Block.Kind.PARAGRAPH;
      if (item && announced && Word.of(block.text()).size() >= FEWEST_WORDS) {
        Citation place = new Citation(lesson.about(), new Locator.InSection(section.anchor()));
        objectives.add(new Objective(block.text(), true, place));
      } else if (!item) {
        announced = isAnnouncement(block.text()) || (announced && objectives.isEmpty());
      }
    }
    return objectives.stream();
  }

  private static boolean isAnnouncement(String paragraph) {
    String text = paragraph.strip();
    int last = Math.max(text.lastIndexOf('.', text.length() - 2), text.lastIndexOf('。'));
    return (text.endsWith(":") || text.endsWith("："))
        && ANNOUNCED.matcher(text.substring(last + 1)).find();
  }

  private static List<Objective> derived(List<Question> questions) {
    return questions.stream()
        .filter(question -> question.origin() == Origin.DEFINITION)
        .flatMap(question ->
            question.evidence().stream()
                .map(evidence ->
                    new Objective(
                        question.response().answers().getFirst(),
                        false,
                        new Citation(evidence.document(), evidence.place()))))
        .limit(MOST)
        .toList();
  }
}

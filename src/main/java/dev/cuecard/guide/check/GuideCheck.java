package dev.cuecard.guide.check;

import dev.cuecard.document.About;
import dev.cuecard.guide.Citation;
import dev.cuecard.guide.GlossaryEntry;
import dev.cuecard.guide.Objective;
import dev.cuecard.guide.Part;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.guide.check.Finding.Kind;
import dev.cuecard.language.Stems;
import dev.cuecard.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for what a guide lacks: each objective should be tested by a question, each key term be
/// defined, each question be answered by the course, and each line lead somewhere.
public final class GuideCheck {
  /// A question tests an objective if it has so large a share of its words.
  private static final double TESTED = 0.5;

  private static final int LONGEST_QUESTION = 100;

  private final StudyGuide guide;

  private GuideCheck(StudyGuide guide) {
    this.guide = guide;
  }

  /// What `guide` lacks, in its order.
  public static List<Finding> of(StudyGuide guide) {
    GuideCheck check = new GuideCheck(guide);
    return Stream.of(
            check.untested(), check.undefined(), check.unanswered(), check.withoutAddress())
        .flatMap(findings -> findings)
        .toList();
  }

  private Stream<Finding> untested() {
    return guide.objectives().stream()
        .map(Objective::text)
        .filter(objective -> guide.questions().stream().noneMatch(q -> tests(q, objective)))
        .map(objective -> new Finding(Kind.UNTESTED_OBJECTIVE, objective));
  }

  private boolean tests(Question question, String objective) {
    Set<String> asked = new HashSet<>();
    Stream.of(
            Stream.of(question.text(), question.explanation()),
            question.response().answers().stream())
        .flatMap(texts -> texts)
        .forEach(text -> asked.addAll(Stems.of(guide.language(), text)));
    Set<String> wanted = new HashSet<>(Stems.of(guide.language(), objective));
    long found = wanted.stream().filter(asked::contains).count();
    return !wanted.isEmpty() && found >= TESTED * wanted.size();
  }

  private Stream<Finding> undefined() {
    return guide.glossary().stream()
        .filter(entry -> entry.definition().isEmpty())
        .map(GlossaryEntry::term)
        .map(term -> new Finding(Kind.UNDEFINED_TERM, term));
  }

  private Stream<Finding> unanswered() {
    return guide.questions().stream()
        .filter(question -> question.evidence().isEmpty())
        .map(question -> new Finding(Kind.UNANSWERED_QUESTION, beginning(question)));
  }

  /// What is asked, as far as it tells questions apart, and the id by which each is found.
  private static String beginning(Question question) {
    String text = question.text().replace('\n', ' ');
    String shown =
        text.codePointCount(0, text.length()) > LONGEST_QUESTION
            ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUESTION)).strip() + "…"
            : text;
    return shown + " (" + question.id() + ")";
  }

  private Stream<Finding> withoutAddress() {
    return guide.parts().stream()
        .map(Part::document)
        .filter(document -> Citation.of(document).link().isEmpty())
        .map(About::title)
        .map(title -> new Finding(Kind.NO_ADDRESS, title));
  }
}

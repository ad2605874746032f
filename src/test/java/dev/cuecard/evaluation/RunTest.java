package dev.cuecard.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Topics, judgments and runs as files hold them.
class RunTest {
  @Test
  void aRunIsRankedByItsScoresAndEqualOnesByNameFromTheLast() {
    Run run =
        Run.parse(
                """
                q1 Q0 a 1 0.5 tag
                q1 Q0 b 2 1.5e0 tag
                q1 Q0 c 3 0.5 tag
                """)
            .value();

    assertThat(run.documents("q1")).containsExactly("b", "c", "a");
    assertThat(run.documents("q2")).isEmpty();
    assertThat(run.toText("mine"))
        .isEqualTo(
            """
            q1 Q0 b 1 1.5 mine
            q1 Q0 c 2 0.5 mine
            q1 Q0 a 3 0.5 mine
            """);
  }

  @Test
  void judgmentsHaveThreeOrFourColumns() {
    Parsed<Judgments> parsed = Judgments.parse("q1 0 a 2\nq1\tb\t1\n\nq2 0 c 0\nq3 d\nq3 0 d x\n");

    assertThat(parsed.value().of("q1")).hasSize(2).containsEntry("a", 2).containsEntry("b", 1);
    assertThat(parsed.value().hasAnswer("q1")).isTrue();
    assertThat(parsed.value().hasAnswer("q2")).isFalse();
    assertThat(parsed.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "5:1: expected a topic, 0, a document and a grade, or without the 0, got \"q3 d\"",
            "6:1: expected a topic, 0, a document and a grade, or without the 0, got \"q3 0 d x\"");
  }

  @Test
  void topicsAreTakenAsTheyStand() {
    Parsed<List<Topic>> parsed = Topics.parse("q1\twho said \"no\"?\nq2\tqui ?\tfr\nq3\n");

    assertThat(parsed.value())
        .containsExactly(new Topic("q1", "who said \"no\"?", ""), new Topic("q2", "qui ?", "fr"));
    assertThat(parsed.problems())
        .extracting(Problem::toString)
        .containsExactly("3:1: expected an id, a tab and a question, got \"q3\"");
  }

  @Test
  void aComparisonHasAllTopicsThenEachLanguage() {
    List<Topic> topics =
        List.of(new Topic("q1", "x", "en"), new Topic("q2", "x", "fr"), new Topic("q3", "x", "en"));
    Judgments judgments = Judgments.parse("q1 a 1\nq2 b 1\nq3 c 0\n").value();
    Run good = Run.parse("q1 Q0 a 1 2 t\nq1 Q0 b 2 1 t\nq2 Q0 b 1 1 t\n").value();
    Run bad = Run.parse("q1 Q0 b 1 2 t\nq1 Q0 a 2 1 t\n").value();

    Comparison comparison = Comparison.of(good, Optional.of(bad), judgments, topics);

    assertThat(comparison.groups())
        .extracting(Comparison.Group::language)
        .containsExactly("all", "en", "fr");
    assertThat(comparison.groups()).extracting(Comparison.Group::topics).containsExactly(2, 1, 1);
    Comparison.Line line = comparison.groups().getFirst().lines().get(1);
    assertThat(line.measure()).isEqualTo(Measure.MRR_10);
    assertThat(line.mean()).isEqualTo(1);
    assertThat(line.against().orElseThrow().mean()).isEqualTo(0.25);
    assertThat(line.against().orElseThrow().pValue()).isEqualTo(0.5, within(0.02));
  }
}

package dev.cuecard.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each measure on rankings whose value was computed by hand from its definition.
class MeasureTest {
  /// 1 / log2(2) … 1 / log2(5)
  private static final double[] DISCOUNT = {1, 0.6309297535714575, 0.5, 0.43067655807339306};

  private static void is(
      double expected, Measure measure, String ranking, Map<String, Integer> grades) {
    assertThat(measure.of(List.of(ranking.split(" ", -1)), grades))
        .as("%s of %s", measure.label(), ranking)
        .isEqualTo(expected, within(1e-12));
  }

  @Test
  void ndcgCountsAGradeByItsRankAgainstTheBestOrder() {
    Map<String, Integer> grades = Map.of("a", 3, "b", 2, "c", 1, "d", 0);
    double ideal = 3 * DISCOUNT[0] + 2 * DISCOUNT[1] + 1 * DISCOUNT[2];

    is(1, Measure.NDCG_10, "a b c", grades);
    is(1, Measure.NDCG_10, "a b c d x", grades);
    is(
        (2 * DISCOUNT[0] + 3 * DISCOUNT[1] + 1 * DISCOUNT[2]) / ideal,
        Measure.NDCG_10,
        "b a c",
        grades);
    is((3 * DISCOUNT[1] + 1 * DISCOUNT[3]) / ideal, Measure.NDCG_10, "d a x c", grades);
    is(0, Measure.NDCG_10, "x y d", grades);
    is(0, Measure.NDCG_10, "a", Map.of());
    is(1, Measure.NDCG_10, "a", Map.of("a", 1, "b", -1));
  }

  @Test
  void ndcgLooksAtTenOfTheRankingAndOfTheBestOrder() {
    Map<String, Integer> one = Map.of("a", 1);
    is(1 / (Math.log(11) / Math.log(2)), Measure.NDCG_10, "1 2 3 4 5 6 7 8 9 a", one);
    is(0, Measure.NDCG_10, "1 2 3 4 5 6 7 8 9 10 a", one);
    Map<String, Integer> twelve =
        IntStream.range(0, 12)
            .boxed()
            .collect(java.util.stream.Collectors.toMap(i -> "d" + i, _ -> 1));
    is(1, Measure.NDCG_10, "d0 d1 d2 d3 d4 d5 d6 d7 d8 d9", twelve);
  }

  @Test
  void mrrIsOneOverTheRankOfTheFirstAnswer() {
    Map<String, Integer> grades = Map.of("a", 1, "b", 2, "c", 0);
    is(1, Measure.MRR_10, "a b", grades);
    is(1.0 / 3, Measure.MRR_10, "x c b a", grades);
    is(0, Measure.MRR_10, "1 2 3 4 5 6 7 8 9 10 a", grades);
  }

  @Test
  void recallIsTheShareOfTheAnswersThatWereFound() {
    Map<String, Integer> grades = Map.of("a", 1, "b", 2, "c", 1, "d", 3, "e", 0);
    is(0.5, Measure.RECALL_10, "a x b e", grades);
    is(0.25, Measure.RECALL_10, "1 2 3 4 5 6 7 8 9 a b", grades);
    is(0.5, Measure.RECALL_100, "1 2 3 4 5 6 7 8 9 a b", grades);
  }

  @Test
  void successIsWhetherTheFirstIsAnAnswer() {
    Map<String, Integer> grades = Map.of("a", 1, "b", 0);
    is(1, Measure.SUCCESS_1, "a b", grades);
    is(0, Measure.SUCCESS_1, "b a", grades);
    assertThat(Stream.of(Measure.values()).mapToDouble(m -> m.of(List.of(), grades)).sum())
        .isZero();
  }
}

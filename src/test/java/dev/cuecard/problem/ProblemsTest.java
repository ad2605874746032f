package dev.cuecard.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final Problems problems = new Problems();

  private void add(int count, Problem problem) {
    for (int i = 0; i < count; i++) {
      problems.add(problem);
    }
  }

  @Test
  void thoseThatAreLeftOutAreAsBadAsTheWorstOfThem() {
    Problem warning = Problem.warning(new Place(3, 1), "mended");
    add(1002, warning);
    assertThat(problems.list())
        .hasSize(1001)
        .last()
        .isEqualTo(Problem.warning(new Place(3, 1), "2 more problems are not listed"));

    add(1, Problem.error(new Place(4, 1), "not read"));
    add(1, warning);
    assertThat(problems.list())
        .last()
        .isEqualTo(Problem.error(new Place(3, 1), "4 more problems are not listed"));
  }
}

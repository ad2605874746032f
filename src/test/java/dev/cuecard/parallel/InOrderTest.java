package dev.cuecard.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private final List<Integer> done = new ArrayList<>();

  @Test
  void resultsComeInTheOrderOfWhatWasAdded() {
    each(1000, 1, 50, number -> slowIfEven(number));

    assertThat(done).isEqualTo(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  void noMoreIsUnderWayThanMay() {
    var underWay = new AtomicInteger();
    var most = new AtomicInteger();

    try (var all =
        new InOrder<Integer, Integer>(
            10,
            number -> {
              most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
              return number;
            },
            number -> underWay.decrementAndGet())) {
      IntStream.range(0, 100).forEach(number -> all.add(number, 4));
      all.finish();
    }

    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void whatIsLargerThanMayBeUnderWayIsWorkedOnAlone() {
    each(3, 100, 10, Function.identity());

    assertThat(done).containsExactly(0, 1, 2);
  }

  @Test
  void aFaultOfTheWorkIsThrownWhereItsResultWouldCome() {
    Function<Integer, Integer> work =
        number -> {
          if (number == 2) {
            throw new IllegalArgumentException("two");
          }
          return number;
        };

    assertThatThrownBy(() -> each(5, 1, 10, work))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two");
    assertThat(done).containsExactly(0, 1);
  }

  private void each(int count, int size, int most, Function<Integer, Integer> work) {
    try (var all = new InOrder<>(most, work, done::add)) {
      IntStream.range(0, count).forEach(number -> all.add(number, size));
      all.finish();
    }
  }

  private static int slowIfEven(int number) {
    for (int i = 0; number % 2 == 0 && i < 10_000; i++) {
      Thread.onSpinWait();
    }
    return number;
  }
}

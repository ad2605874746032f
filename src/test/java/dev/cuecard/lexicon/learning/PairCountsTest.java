package dev.cuecard.lexicon.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairCountsTest {
  @Test
  void pairsAreCounted() {
    var counts = new PairCounts();
    for (int i = 0; i < 50_000; i++) {
      counts.add(PairCounts.pair(i, 2 * i), 1 + i % 3);
    }
    assertThat(counts.count(PairCounts.pair(7, 14))).isEqualTo(2);
    assertThat(counts.count(PairCounts.pair(14, 7))).isZero();
    assertThat(counts.sorted()).hasSize(50_000).isSorted();
  }

  @Test
  void aPairHasTwoNumbersThatCanBeTurned() {
    long pair = PairCounts.pair(3, Integer.MAX_VALUE);
    assertThat(PairCounts.first(pair)).isEqualTo(3);
    assertThat(PairCounts.second(pair)).isEqualTo(Integer.MAX_VALUE);
    assertThat(PairCounts.turned(pair)).isEqualTo(PairCounts.pair(Integer.MAX_VALUE, 3));
  }

  @Test
  void whatIsRareIsForgottenWhenThereIsNoRoom() {
    var counts = new PairCounts();
    counts.add(PairCounts.pair(1, 1), 5);
    for (int i = 2; i < 5_000_000; i++) {
      counts.add(PairCounts.pair(i, i), 1);
    }
    assertThat(counts.count(PairCounts.pair(1, 1))).isEqualTo(5);
    assertThat(counts.count(PairCounts.pair(2, 2))).isZero();
  }

  @Test
  void anAssociationIsStrongerThanChance() {
    var together = new Association(10, 12, 11, 1000);
    assertThat(together.isPositive()).isTrue();
    assertThat(together.strength()).isGreaterThan(60);
    var chance = new Association(10, 100, 100, 1000);
    assertThat(chance.strength()).isCloseTo(0, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(new Association(2, 100, 100, 1000).isPositive()).isFalse();
  }
}

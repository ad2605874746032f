package dev.cuecard.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentationTest {
  private static final Language ENGLISH = new Language("en");

  @Test
  void aTalkIsCutWhereItsWordsChange() {
    assertThat(Segmentation.of(ENGLISH, Talk.sentences()).starts(3)).containsExactly(0, 6, 12);
  }

  @Test
  void oneSegmentIsTheWholeTalk() {
    assertThat(Segmentation.of(ENGLISH, Talk.sentences()).starts(1)).containsExactly(0);
  }

  @Test
  void thereAreNoMoreSegmentsThanSentences() {
    List<String> two = Talk.BREAD.subList(0, 2);
    assertThat(Segmentation.of(ENGLISH, two).starts(9)).containsExactly(0, 1);
    assertThat(Segmentation.of(ENGLISH, List.of()).starts(3)).isEmpty();
  }

  @Test
  void sentencesWithoutWordsAreCutToo() {
    List<String> silence = List.of("", "…", "?!", "", "—", "");
    assertThat(Segmentation.of(ENGLISH, silence).starts(2)).hasSize(2).startsWith(0);
  }

  @Test
  void everyNumberOfSegmentsThatIsAskedForIsMade() {
    List<String> talk = madeUp(300);
    for (int count : List.of(2, 7, 60, 299, 300)) {
      List<Integer> starts = Segmentation.of(ENGLISH, talk).starts(count);
      assertThat(starts).hasSize(count).startsWith(0).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void noSegmentIsMuchShorterThanTheOthers() {
    List<Integer> starts = Segmentation.of(ENGLISH, madeUp(300)).starts(10);
    for (int i = 1; i < starts.size(); i++) {
      assertThat(starts.get(i) - starts.get(i - 1)).isGreaterThanOrEqualTo(7);
    }
  }

  @Test
  void theSameTalkIsAlwaysCutTheSame() {
    List<String> talk = madeUp(400);
    assertThat(Segmentation.of(ENGLISH, talk).starts(8))
        .isEqualTo(Segmentation.of(ENGLISH, talk).starts(8));
  }

  private static List<String> madeUp(int sentences) {
    Random random = new Random(20261122);
    List<String> talk = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int w = 0; w < 6; w++) {
        sentence.append((char) ('a' + random.nextInt(26))).append(i / 40).append("ster ");
      }
      talk.add(sentence.toString());
    }
    return talk;
  }
}

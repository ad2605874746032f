package dev.cuecard.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTimeTest {
  private static Track track(Cue... cues) {
    return new Track("en", Track.Origin.HUMAN, List.of(cues));
  }

  /// Each group on a line: `one two = uno dos`.
  private static List<String> groups(Track from, Track to) {
    List<String> groups = new ArrayList<>();
    new SharedTime(from, to)
        .groups(cues -> groups.add((cues.fromWords() + " = " + cues.toWords()).strip()));
    return groups;
  }

  @Test
  void cuesOfTheSameTimeGoTogether() {
    assertThat(
            groups(
                track(new Cue(0, 1000, "one"), new Cue(1000, 2000, "two")),
                track(new Cue(0, 1000, "uno"), new Cue(1000, 2000, "dos"))))
        .containsExactly("one = uno", "two = dos");
  }

  @Test
  void cuesThatAreCutElsewhereAreTakenTogether() {
    assertThat(
            groups(
                track(new Cue(0, 2000, "one two"), new Cue(2000, 3000, "three")),
                track(new Cue(0, 900, "uno"), new Cue(900, 3000, "dos tres"))))
        .containsExactly("one two three = uno dos tres");
  }

  @Test
  void cuesThatTouchByALittleAreNotTakenTogether() {
    assertThat(
            groups(
                track(new Cue(0, 1100, "one"), new Cue(1100, 2000, "two")),
                track(new Cue(0, 950, "uno"), new Cue(950, 2000, "dos"))))
        .containsExactly("one = uno", "two = dos");
  }

  @Test
  void cuesWithNothingBesideThemComeAlone() {
    assertThat(
            groups(
                track(
                    new Cue(0, 500, "alone"),
                    new Cue(1000, 2000, "two"),
                    new Cue(2000, 3000, "....")),
                track(new Cue(1000, 2000, "dos"), new Cue(9000, 9500, "solo"))))
        .containsExactly("alone =", "two = dos", "= solo");
  }

  @Test
  void tracksThatDriftApartAreOneGroup() {
    Cue[] from = new Cue[40];
    Cue[] to = new Cue[40];
    for (int i = 0; i < 40; i++) {
      from[i] = new Cue(1000L * i, 1000L * i + 1000, "a" + i);
      to[i] = new Cue(1000L * i + 500, 1000L * i + 1500, "b" + i);
    }
    assertThat(groups(track(from), track(to))).hasSize(1);
  }
}

package dev.cuecard.lexicon.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTracksTest {
  private static Track track(Cue... cues) {
    return new Track("en", Track.Origin.HUMAN, List.of(cues));
  }

  private static List<TextPair> pairs(Track from, Track to) {
    List<TextPair> pairs = new ArrayList<>();
    new AlignedTracks(from, to).pairs(pairs::add);
    return pairs;
  }

  @Test
  void cuesOfTheSameTimeGoTogether() {
    assertThat(
            pairs(
                track(new Cue(0, 1000, "one"), new Cue(1000, 2000, "two")),
                track(new Cue(0, 1000, "uno"), new Cue(1000, 2000, "dos"))))
        .containsExactly(new TextPair("one", "uno"), new TextPair("two", "dos"));
  }

  @Test
  void cuesThatAreCutElsewhereAreTakenTogether() {
    assertThat(
            pairs(
                track(new Cue(0, 2000, "one two"), new Cue(2000, 3000, "three")),
                track(new Cue(0, 900, "uno"), new Cue(900, 3000, "dos tres"))))
        .containsExactly(new TextPair("one two three", "uno dos tres"));
  }

  @Test
  void cuesThatTouchByALittleAreNotTakenTogether() {
    assertThat(
            pairs(
                track(new Cue(0, 1100, "one"), new Cue(1100, 2000, "two")),
                track(new Cue(0, 950, "uno"), new Cue(950, 2000, "dos"))))
        .containsExactly(new TextPair("one", "uno"), new TextPair("two", "dos"));
  }

  @Test
  void cuesWithNothingBesideThemAreLeftOut() {
    assertThat(
            pairs(
                track(
                    new Cue(0, 500, "alone"), new Cue(1000, 2000, "two"), new Cue(2000, 3000, "…")),
                track(new Cue(1000, 2000, "dos"), new Cue(9000, 9500, "solo"))))
        .containsExactly(new TextPair("two", "dos"));
  }

  @Test
  void tracksThatDriftApartTeachNothing() {
    Cue[] from = new Cue[40];
    Cue[] to = new Cue[40];
    for (int i = 0; i < 40; i++) {
      from[i] = new Cue(1000L * i, 1000L * i + 1000, "a" + i);
      to[i] = new Cue(1000L * i + 500, 1000L * i + 1500, "b" + i);
    }
    assertThat(pairs(track(from), track(to))).isEmpty();
  }
}

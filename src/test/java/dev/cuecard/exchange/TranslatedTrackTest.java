package dev.cuecard.exchange;

import static dev.cuecard.MadeBundles.ES;
import static dev.cuecard.MadeBundles.bundle;
import static dev.cuecard.MadeBundles.cue;
import static dev.cuecard.MadeBundles.translated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.exchange.Acceptance.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranslatedTrackTest {
  private static final MessageBundle NOW =
      bundle(
          List.of(ES),
          true,
          new Unit("display_name", "Knots"),
          cue(1, "Take the rope."),
          translated(cue(2, "Pull."), ES, State.PROOFREAD, "Tira."),
          cue(3, "...."),
          cue(4, "Let go now."));

  private static Track track(Cue... cues) {
    return new Track("es", Track.Origin.TRANSLATION, List.of(cues));
  }

  private static Acceptance accepted(Track track, Optional<Track> source) {
    return Acceptance.of(NOW, new TranslatedTrack(track, source).catalogue("a", NOW, ES));
  }

  private static Translation translation(Acceptance acceptance, int number) {
    return Objects.requireNonNull(acceptance.bundle().units().get(number).translations().get(ES));
  }

  @Test
  void cuesBelongToTheUnitsOfTheirTimesWhateverIsMissingBetween() {
    Acceptance acceptance =
        accepted(
            track(
                new Cue(10, 1960, "Toma\nla cuerda."),
                new Cue(2000, 4000, "Tira."),
                new Cue(9000, 9500, "¿Y esto?")),
            Optional.empty());

    assertThat(acceptance.counts())
        .isEqualTo(
            Map.of(
                Verdict.ACCEPTED, 1, Verdict.UNCHANGED, 1, Verdict.EMPTY, 1, Verdict.UNKNOWN, 1));
    assertThat(translation(acceptance, 1))
        .isEqualTo(new Translation("Toma la cuerda.", State.TRANSLATED));
    assertThat(translation(acceptance, 2).state()).isEqualTo(State.PROOFREAD);
    assertThat(acceptance.refused()).extracting(r -> r.source()).containsExactly("¿Y esto?");
  }

  @Test
  void aCueThatGoesOnIntoTheNextIsOfNoUnit() {
    Acceptance acceptance =
        accepted(track(new Cue(0, 4000, "Toma la cuerda y tira.")), Optional.empty());

    assertThat(acceptance.counts()).isEqualTo(Map.of(Verdict.EMPTY, 3, Verdict.UNKNOWN, 1));
  }

  @Test
  void whereAllHaveMovedTheirNumbersTellAndWhatTheyTellIsFuzzy() {
    Track moved =
        track(
            new Cue(60_000, 62_000, "Toma la cuerda."),
            new Cue(62_000, 64_000, "Tira."),
            new Cue(66_000, 68_000, "Suelta."));

    assertThat(translation(accepted(moved, Optional.empty()), 4))
        .isEqualTo(new Translation("Suelta.", State.FUZZY));
  }

  @Test
  void whatWasTranslatedFromOtherSubtitlesIsStale() {
    Track from =
        track(
            new Cue(0, 2000, "Take <i>the</i>\nrope."),
            new Cue(2000, 4000, "Pull."),
            new Cue(6000, 8000, "Let go."));
    Acceptance acceptance =
        accepted(
            track(new Cue(0, 2000, "Toma la cuerda."), new Cue(6000, 8000, "Suelta.")),
            Optional.of(from));

    assertThat(acceptance.counts())
        .isEqualTo(Map.of(Verdict.ACCEPTED, 1, Verdict.EMPTY, 1, Verdict.STALE, 1));
    assertThat(acceptance.refused())
        .extracting(r -> r.source() + " → " + r.now())
        .containsExactly("Let go. → Let go now.");
  }
}

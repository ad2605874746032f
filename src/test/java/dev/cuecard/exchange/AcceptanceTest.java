package dev.cuecard.exchange;

import static dev.cuecard.MadeBundles.EN;
import static dev.cuecard.MadeBundles.ES;
import static dev.cuecard.MadeBundles.bundle;
import static dev.cuecard.MadeBundles.cue;
import static dev.cuecard.MadeBundles.translated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.exchange.Acceptance.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
  private static final MessageBundle NOW =
      bundle(
          List.of(ES),
          true,
          cue(1, "Take the rope."),
          translated(cue(2, "Pull."), ES, State.TRANSLATED, "Tira."),
          cue(3, "Let go now."),
          cue(4, "The end."));

  private static Catalogue.Message message(int number, String source, String text) {
    return new Catalogue.Message(
        cue(number, source).key(),
        source,
        Optional.of(text).filter(t -> !t.isEmpty()).map(t -> new Translation(t, State.TRANSLATED)));
  }

  @Test
  void whatWasTranslatedFromAnotherSourceIsRefused() {
    Acceptance acceptance =
        Acceptance.of(
            NOW,
            new Catalogue(
                "a",
                "a",
                EN,
                ES,
                List.of(
                    message(1, "Take the rope.", "Toma la cuerda."),
                    message(2, "Pull.", "Tira."),
                    message(3, "Let go.", "Suelta."),
                    message(4, "The end.", ""),
                    message(9, "Gone.", "Fuera."))));

    assertThat(acceptance.counts())
        .isEqualTo(
            Map.of(
                Verdict.ACCEPTED, 1,
                Verdict.UNCHANGED, 1,
                Verdict.STALE, 1,
                Verdict.EMPTY, 1,
                Verdict.UNKNOWN, 1));
    assertThat(acceptance.refused())
        .extracting(Acceptance.Refusal::source, Acceptance.Refusal::now)
        .containsExactly(Tuple.tuple("Let go.", "Let go now."), Tuple.tuple("Gone.", ""));
    assertThat(acceptance.bundle().units().getFirst().translations().get(ES))
        .isEqualTo(new Translation("Toma la cuerda.", State.TRANSLATED));
  }

  @Test
  void whatIsUnchangedEmptyOrRefusedChangesNothing() {
    assertThat(accepted(message(2, "Pull.", "Tira."), message(3, "Let go.", "Suelta.")).isAny())
        .isFalse();
    assertThat(accepted(message(2, "Pull.", "Jala.")).isAny()).isTrue();
  }

  private static Acceptance accepted(Catalogue.Message... messages) {
    return Acceptance.of(NOW, new Catalogue("a", "a", EN, ES, List.of(messages)));
  }
}

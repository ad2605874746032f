package dev.cuecard.carryover;

import static dev.cuecard.MadeBundles.ES;
import static dev.cuecard.MadeBundles.bundle;
import static dev.cuecard.MadeBundles.cue;
import static dev.cuecard.MadeBundles.translated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CarryOverTest {
  private static final MessageBundle OLD =
      bundle(
          List.of(ES),
          true,
          spanish(new Unit("display_name", "The bowline"), "El as de guía"),
          spanish(cue(1, "Take the rope,"), "Toma la cuerda,"),
          spanish(cue(2, "make a loop, and go through it."), "haz un lazo, y pasa por él."),
          spanish(cue(3, "The rabbit comes out of the hole."), "El conejo sale de la madriguera."),
          spanish(cue(4, "Well done!"), "¡Muy bien!"));

  private static Unit spanish(Unit unit, String text) {
    return translated(unit, ES, State.PROOFREAD, text);
  }

  private static Unit at(long start, String source) {
    return new Unit("subtitle-" + start + "-" + (start + 1000) + "-9", source);
  }

  /// `moved exact proofread "¡Muy bien!"` for each new unit.
  private static List<String> carried(Unit... changed) {
    CarryOver carried = CarryOver.of(OLD, bundle(List.of(ES), true, changed));
    List<String> lines = new ArrayList<>();
    for (CarryOver.Carried each : carried.units()) {
      Reuse reuse = each.in(ES);
      lines.add(
          each.origin().label()
              + " "
              + reuse.kind().label()
              + reuse.text().map(CarryOverTest::quoted).orElse(""));
    }
    return lines;
  }

  private static String quoted(Translation translation) {
    return " " + translation.state().name().toLowerCase(Locale.ROOT) + " " + translation.text();
  }

  @Test
  void aTextWithItsKeyIsKept() {
    assertThat(carried(new Unit("display_name", "The bowline"), cue(1, "Take the rope,")))
        .containsExactly(
            "kept exact proofread El as de guía", "kept exact proofread Toma la cuerda,");
  }

  @Test
  void aReTimedCueIsMovedWithItsState() {
    assertThat(carried(at(700, "Take the rope,")))
        .containsExactly("moved exact proofread Toma la cuerda,");
  }

  @Test
  void joinedCuesHaveTheirTranslationsJoined() {
    assertThat(carried(at(0, "Take the rope, make a loop, and go through it.")))
        .containsExactly("joined joined translated Toma la cuerda, haz un lazo, y pasa por él.");
  }

  @Test
  void aSplitCueHasItsTranslationCutByProposal() {
    assertThat(carried(at(2000, "make a loop,"), at(3000, "and go through it.")))
        .containsExactly("split split fuzzy haz un lazo,", "split split fuzzy y pasa por él.");
  }

  @Test
  void aCutThatMovedIsFollowed() {
    assertThat(carried(at(0, "Take the rope, make a loop,"), at(2500, "and go through it.")))
        .containsExactly(
            "split split fuzzy Toma la cuerda, haz un lazo,", "split split fuzzy y pasa por él.");
  }

  @Test
  void aRewordedCueShowsItsOldTranslation() {
    assertThat(carried(at(4000, "The hare comes out of the hole.")))
        .containsExactly("reworded redo fuzzy El conejo sale de la madriguera.");
    assertThat(carried(cue(4, "Well done."))).containsExactly("reworded redo fuzzy ¡Muy bien!");
  }

  @Test
  void aNewCueHasNothing() {
    assertThat(carried(at(4000, "Something else altogether."))).containsExactly("new none");
  }

  @Test
  void aTranslationThatIsThereStays() {
    assertThat(
            carried(translated(at(0, "Take the rope,"), ES, State.TRANSLATED, "Coge la cuerda,")))
        .containsExactly("moved there translated Coge la cuerda,");
  }

  @Test
  void whatIsGoneIsListed() {
    CarryOver carried = CarryOver.of(OLD, bundle(List.of(ES), true, cue(4, "Well done!")));

    assertThat(carried.gone())
        .extracting(Unit::source)
        .containsExactly(
            "The bowline",
            "Take the rope,",
            "make a loop, and go through it.",
            "The rabbit comes out of the hole.");
  }

  @Test
  void theReadyBundleHasTheNewKeysAndTheOldTranslations() {
    MessageBundle changed = bundle(List.of(ES), true, at(700, "Take the rope,"), cue(9, "...."));

    MessageBundle ready = CarryOver.of(OLD, changed).bundle();

    assertThat(ready.units()).hasSize(2);
    assertThat(ready.units().getFirst().translations().get(ES))
        .isEqualTo(new Translation("Toma la cuerda,", State.PROOFREAD));
    assertThat(ready.units().getLast().translations()).isEmpty();
  }

  @Test
  void aCutFallsWhereAClauseEnds() {
    assertThat(Cut.of("先打一个圈，然后把绳子穿过去。", List.of("make a loop,", "then go through it")))
        .containsExactly("先打一个圈，", "然后把绳子穿过去。");
    assertThat(Cut.of("x", List.of("one", "two", "three"))).hasSize(3);
  }

  @Test
  void hostileTranscriptsAreAlignedInTime() {
    List<String> same = Collections.nCopies(50_000, "Okay.");
    List<String> other = new ArrayList<>(same);
    other.set(25_000, "No.");

    assertThat(SequenceAlignment.of(same, other)).hasSize(50_000);
    assertThat(SequenceAlignment.of(List.of(), same)).containsOnly(-1);
  }
}

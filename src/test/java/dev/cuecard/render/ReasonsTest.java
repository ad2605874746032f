package dev.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.language.Language;
import dev.cuecard.quality.Check;
import dev.cuecard.quality.Finding;
import dev.cuecard.quality.Profile;
import dev.cuecard.quality.translation.Fault;
import dev.cuecard.quality.translation.Fault.Fact;
import dev.cuecard.quality.translation.Fault.Kind;
import dev.cuecard.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private static final Reasons ARABIC = Reasons.isolating(Wording.of("ar", ""));

  private static Fault fault(Kind kind, Fact... facts) {
    return new Fault(kind, List.of(facts), false);
  }

  /// What is wrong with a cue that is shown for a second, of a profile in English.
  private static List<Finding> findings(String text) {
    List<Finding> findings = new ArrayList<>();
    new Check(Profile.TED.limits(new Language("en")), findings::add).accept(new Cue(0, 1000, text));
    return findings;
  }

  @Test
  void numbersAreCountedAsTheLanguageOfTheReaderDoes() {
    Fault fault =
        fault(Kind.TOO_MANY_LINES, new Fact.Count(3), new Fact.Count(42), new Fact.Count(2));

    assertThat(Reasons.ENGLISH.of(fault))
        .isEqualTo("too long: 3 lines of 42 characters, at most 2");
    assertThat(ARABIC.of(fault))
        .isEqualTo("أطول مما ينبغي: 3 أسطر في كل منها 42 حرفًا، والحد الأقصى سطران");
  }

  @Test
  void quotesOnAPageAreIsolatedOneByOne() {
    Fault fault =
        fault(
            Kind.TERM,
            new Fact.Choice(List.of("prueba de sonido", "ensayo")),
            new Fact.Quote("sound check"));

    assertThat(Reasons.ENGLISH.of(fault))
        .isEqualTo("expected \"prueba de sonido\" or \"ensayo\" for \"sound check\"");
    assertThat(ARABIC.of(fault))
        .isEqualTo(
            "المتوقع «\u2068prueba de sonido\u2069» أو «\u2068ensayo\u2069» ترجمةً لـ«\u2068sound check\u2069»");
  }

  @Test
  void aQuoteOnAPageHoldsNoSignsOfDirection() {
    assertThat(ARABIC.of(fault(Kind.ELSEWHERE, new Fact.Quote("a\u202eb\u2069c"))))
        .endsWith("«\u2068abc\u2069»");
  }

  @Test
  void aMeasureIsRoundedAwayFromItsLimitAndTheSourceMayBreakItToo() {
    Finding tooFast = findings("abcdefghijklmnopqrstuvwxyz").getFirst();
    var fault = new Fault(Kind.TOO_FAST, List.of(new Fact.OfCue(tooFast)), true);

    assertThat(Reasons.ENGLISH.of(tooFast))
        .isEqualTo("too fast to read: 26 characters a second, at most 21");
    assertThat(Reasons.ENGLISH.of(fault))
        .isEqualTo("too fast to read: 26 characters a second, at most 21; so is the source");
    assertThat(ARABIC.of(fault))
        .isEqualTo("أسرع من أن يُقرأ: 26 حرفًا في الثانية، والحد الأقصى 21؛ وكذلك المصدر");
  }

  @Test
  void whatMayNotBeAtAllIsToldWithoutALimit() {
    List<Finding> findings = new ArrayList<>();
    var check = new Check(Profile.TED.limits(new Language("en")), findings::add);
    check.accept(new Cue(0, 2000, "Fill the kettle."));
    check.accept(new Cue(1800, 4000, "Now wait."));

    assertThat(findings)
        .map(Reasons.ENGLISH::of)
        .containsExactly("starts before the cue before it ends: 0.2 s");
  }

  @Test
  void largeNumbersAreNotGrouped() {
    assertThat(findings("kettle ".repeat(200)))
        .map(Reasons.ENGLISH::of)
        .contains("line too long: 1399 characters, at most 42");
  }
}

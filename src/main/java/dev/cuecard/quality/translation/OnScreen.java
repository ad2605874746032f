package dev.cuecard.quality.translation;

import dev.cuecard.cue.Cue;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.quality.Check;
import dev.cuecard.quality.Finding;
import dev.cuecard.quality.Limits;
import dev.cuecard.quality.Profile;
import dev.cuecard.quality.Rule;
import dev.cuecard.quality.translation.Fault.Fact;
import dev.cuecard.quality.translation.Fault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Whether a translation can be read in the time of its cue, which is that of the source, and fits
/// in its lines. Where the source does not either, that is said: who translates cannot help it.
record OnScreen(Profile profile, Language source, Language target) {
  void check(Unit unit, BiConsumer<TranslationRule, Fault> faults) {
    unit.cueIn(target)
        .ifPresent(cue -> {
          Optional<Cue> original = unit.cue();
          tooFast(cue, target)
              .ifPresent(fault ->
                  faults.accept(
                      TranslationRule.TOO_FAST,
                      fault.alsoInSource(original.flatMap(c -> tooFast(c, source)).isPresent())));
          tooLong(cue, target)
              .ifPresent(fault ->
                  faults.accept(
                      TranslationRule.TOO_LONG,
                      fault.alsoInSource(original.flatMap(c -> tooLong(c, source)).isPresent())));
        });
  }

  private Optional<Fault> tooFast(Cue cue, Language language) {
    List<Finding> found = new ArrayList<>();
    new Check(profile.limits(language), found::add).accept(cue);
    return found.stream()
        .filter(each -> each.rule() == Rule.TOO_FAST)
        .map(each -> Fault.of(Kind.TOO_FAST, new Fact.OfCue(each)))
        .findFirst();
  }

  /// Messages have no line breaks: it takes as many lines as there are if each is filled.
  private Optional<Fault> tooLong(Cue cue, Language language) {
    Limits limits = profile.limits(language);
    int lines = limits.linesOf(cue.words(), language);
    return lines <= limits.lines()
        ? Optional.empty()
        : Optional.of(
            Fault.of(
                Kind.TOO_MANY_LINES,
                new Fact.Count(lines),
                new Fact.Count(limits.lineLength()),
                new Fact.Count(limits.lines())));
  }
}

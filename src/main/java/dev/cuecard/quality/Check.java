package dev.cuecard.quality;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.quality.Measure.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Checks cues against limits, in the order of their file. It remembers one cue, so that files of
/// any size can be checked while they are read.
///
/// ```java
/// var check = new Check(Profile.TED.limits(Language.of("en")), finding -> print(finding.rule()));
/// track.cues().forEach(check);
/// Summary summary = check.summary();
/// ```
///
/// Findings come cue by cue, and of one cue in the order of the rules.
public final class Check implements Consumer<Cue> {
  private final Limits limits;
  private final Consumer<Finding> findings;
  private final Map<Rule, Long> counts = new EnumMap<>(Rule.class);
  private long cues;
  private long faulty;
  private boolean isFaulty;

  /// The last that was accepted and shows something.
  private @Nullable Cue before;

  public Check(Limits limits, Consumer<Finding> findings) {
    this.limits = limits;
    this.findings = findings;
  }

  @Override
  public void accept(Cue cue) {
    isFaulty = false;
    List<String> lines = cue.lines();
    if (showsNothing(lines)) {
      report(Rule.EMPTY, cue);
      order(cue);
    } else {
      layout(cue, lines);
      duration(cue, lines);
      order(cue);
      sequence(cue);
      before = cue.at(cue.span().mended());
    }
    TagBalance.fault(cue.text())
        .ifPresent(tag -> report(Rule.TAG_BALANCE, cue, Optional.empty(), tag));
    cues++;
    faulty += isFaulty ? 1 : 0;
  }

  /// What all cues so far came to.
  public Summary summary() {
    return new Summary(cues, faulty, counts);
  }

  private static boolean showsNothing(List<String> lines) {
    for (String line : lines) {
      if (TextLength.CHARACTERS.of(line) > 0 && !Cue.isPlaceholder(line)) {
        return false;
      }
    }
    return true;
  }

  private void layout(Cue cue, List<String> lines) {
    if (lines.size() > limits.lines()) {
      report(Rule.TOO_MANY_LINES, cue, Measure.atMost(limits.lines(), lines.size(), Unit.LINES));
    }
    String longest = "";
    double most = limits.lineLength();
    for (String line : lines) {
      double length = limits.length().of(line);
      if (length > most) {
        longest = line;
        most = length;
      }
    }
    if (!longest.isEmpty()) {
      Measure measure = Measure.atMost(limits.lineLength(), most, Unit.CHARACTERS);
      report(Rule.LINE_TOO_LONG, cue, Optional.of(measure), longest);
    }
  }

  /// A cue of no length at all is too short; no speed can be told of it.
  private void duration(Cue cue, List<String> lines) {
    if (cue.span().isBackwards()) {
      report(Rule.BACKWARDS, cue);
      return;
    }
    long ms = cue.span().length();
    if (ms > 0) {
      limits
          .speed()
          .flatMap(speed -> speed.exceededBy(lines, ms, limits.length()))
          .ifPresent(measure -> report(Rule.TOO_FAST, cue, measure));
    }
    if (ms < limits.shortestMs()) {
      report(Rule.TOO_SHORT, cue, Measure.atLeastMs(limits.shortestMs(), ms));
    }
    if (ms > limits.longestMs()) {
      report(Rule.TOO_LONG, cue, Measure.atMostMs(limits.longestMs(), ms));
    }
  }

  private void order(Cue cue) {
    if (before != null && cue.span().start() < before.span().start()) {
      report(Rule.ORDER, cue);
    }
  }

  private void sequence(Cue cue) {
    if (before == null || cue.span().start() < before.span().start()) {
      return;
    }
    TimeSpan last = before.span();
    if (cue.span().equals(last)) {
      if (cue.words().equals(before.words())) {
        report(Rule.DUPLICATE, cue);
      }
      return;
    }
    long gap = cue.span().start() - last.end();
    if (gap < 0) {
      report(Rule.OVERLAP, cue, Measure.atMostMs(0, -gap));
    } else if (!limits.gaps().allow(gap)) {
      report(Rule.GAP, cue, Measure.atLeastMs(limits.gaps().leastAbove(gap), gap));
    }
  }

  private void report(Rule rule, Cue cue) {
    report(rule, cue, Optional.empty(), cue.words());
  }

  private void report(Rule rule, Cue cue, Measure measure) {
    report(rule, cue, Optional.of(measure), cue.words());
  }

  private void report(Rule rule, Cue cue, Optional<Measure> measure, String excerpt) {
    isFaulty = true;
    counts.merge(rule, 1L, Long::sum);
    findings.accept(new Finding(rule, cues, cue, measure, excerpt));
  }
}

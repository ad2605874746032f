package dev.cuecard.quality;

import dev.cuecard.cue.Cue;
import dev.cuecard.render.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cues that were checked, for tests.
record Checked(List<Finding> findings, Summary summary) {
  /// Limits that no cue breaks by accident, for tests of one rule: lines of 20 characters, 10 of
  /// them a second, 1 to 5 seconds.
  static final Limits LIMITS =
      new Limits(
          2,
          20,
          TextLength.CHARACTERS,
          Optional.of(ReadingSpeed.charactersPerSecond(10)),
          1000,
          5000,
          Gaps.ANY);

  static Checked with(Limits limits, Cue... cues) {
    List<Finding> findings = new ArrayList<>();
    Check check = new Check(limits, findings::add);
    List.of(cues).forEach(check);
    return new Checked(findings, check.summary());
  }

  static Checked with(Cue... cues) {
    return with(LIMITS, cues);
  }

  /// Number, rule and excerpt are left to the tests that are about them.
  List<String> messages() {
    return findings.stream().map(Reasons.ENGLISH::of).toList();
  }

  List<Rule> rules() {
    return findings.stream().map(Finding::rule).toList();
  }
}

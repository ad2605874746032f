package dev.cuecard.quality.translation;

import dev.cuecard.problem.Problem.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a translation should keep to. A rule that looks at one translation by itself says what is
/// wrong with it.
public enum TranslationRule {
  EMPTY(Severity.ERROR),
  /// The dots that stand for a cue without words, where there are words.
  PLACEHOLDER(Severity.ERROR),
  COPIED(Severity.WARNING),
  NUMBERS(Severity.WARNING),
  QUESTION(Severity.NOTE),
  PUNCTUATION(Severity.NOTE),
  BRACKETS(Severity.WARNING),
  QUOTES(Severity.NOTE),
  TAGS(Severity.ERROR),
  ADDRESSES(Severity.ERROR),
  DOUBLED(Severity.WARNING),
  SCRIPT(Severity.WARNING),
  BIDI(Severity.ERROR),
  LENGTH(Severity.NOTE),
  /// The same source is translated otherwise elsewhere.
  INCONSISTENT(Severity.NOTE),
  /// A term of the user's glossary is translated otherwise.
  GLOSSARY(Severity.WARNING),
  /// It cannot be read in the time of its cue.
  TOO_FAST(Severity.WARNING),
  /// It does not fit in the lines of a cue.
  TOO_LONG(Severity.WARNING);

  private final Severity severity;

  TranslationRule(Severity severity) {
    this.severity = severity;
  }

  /// The rule that an option names.
  public static Optional<TranslationRule> named(String name) {
    return Arrays.stream(values()).filter(rule -> rule.label().equals(name)).findFirst();
  }

  /// The names of all, for help and messages.
  public static String labels() {
    return Arrays.stream(values()).map(TranslationRule::label).collect(Collectors.joining(", "));
  }

  public Severity severity() {
    return severity;
  }

  /// What is wrong with one translation; empty if nothing is, or if the rule needs more than one.
  Optional<Fault> fault(Pairing pairing) {
    return switch (this) {
      case EMPTY -> Faults.empty(pairing);
      case PLACEHOLDER -> Faults.placeholder(pairing);
      case COPIED -> Faults.copied(pairing);
      case NUMBERS -> Numbers.fault(pairing);
      case QUESTION -> Faults.question(pairing);
      case PUNCTUATION -> Punctuation.fault(pairing);
      case BRACKETS -> Pairs.brackets(pairing);
      case QUOTES -> Pairs.quotes(pairing);
      case TAGS -> Marks.tags(pairing);
      case ADDRESSES -> Marks.addresses(pairing);
      case DOUBLED -> Doubled.fault(pairing);
      case SCRIPT -> Scripts.fault(pairing);
      case BIDI -> Pairs.directions(pairing);
      case LENGTH -> Faults.length(pairing);
      case INCONSISTENT, GLOSSARY, TOO_FAST, TOO_LONG -> Optional.empty();
    };
  }

  /// Its name in commands and reports: `too-fast`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

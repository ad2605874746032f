package dev.cuecard.quality.translation;

import dev.cuecard.document.Problem.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a translation should keep to. A rule that looks at one translation by itself says what is
/// wrong with it, in words that tell what to do.
public enum TranslationRule {
  EMPTY(Severity.ERROR, Faults::empty),
  /// The dots that stand for a cue without words, where there are words.
  PLACEHOLDER(Severity.ERROR, Faults::placeholder),
  COPIED(Severity.WARNING, Faults::copied),
  NUMBERS(Severity.WARNING, Numbers::fault),
  QUESTION(Severity.NOTE, Faults::question),
  BRACKETS(Severity.WARNING, Pairs::brackets),
  QUOTES(Severity.NOTE, Pairs::quotes),
  TAGS(Severity.ERROR, Marks::tags),
  ADDRESSES(Severity.ERROR, Marks::addresses),
  DOUBLED(Severity.WARNING, Doubled::fault),
  SCRIPT(Severity.WARNING, Scripts::fault),
  BIDI(Severity.ERROR, Pairs::directions),
  LENGTH(Severity.NOTE, Faults::length),
  /// The same source is translated otherwise elsewhere.
  INCONSISTENT(Severity.NOTE),
  /// A term of the user's glossary is translated otherwise.
  GLOSSARY(Severity.WARNING),
  /// It cannot be read in the time of its cue.
  TOO_FAST(Severity.WARNING),
  /// It does not fit in the lines of a cue.
  TOO_LONG(Severity.WARNING);

  private final Severity severity;
  private final Function<Pairing, Optional<String>> fault;

  TranslationRule(Severity severity) {
    this(severity, _ -> Optional.empty());
  }

  TranslationRule(Severity severity, Function<Pairing, Optional<String>> fault) {
    this.severity = severity;
    this.fault = fault;
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
  Optional<String> fault(Pairing pairing) {
    return fault.apply(pairing);
  }

  /// Its name in commands and reports: `too-fast`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package dev.cuecard.quality.translation;

import dev.cuecard.quality.translation.Fault.Fact;
import dev.cuecard.quality.translation.Fault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether the numbers of a source are in its translation, in any digits and however thousands are
/// set apart. Those of one digit, and round ones, may be words; `9:00` may be 9 o'clock.
final class Numbers {
  /// Digits, in groups of three or not.
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}{1,3}(?:[.,'’٬\\x{a0}\\x{202f} ]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+");

  private static final Set<String> OFTEN_WORDS = Set.of("10", "11", "12", "20", "100", "1000");

  private Numbers() {}

  static Optional<Fault> fault(Pairing pair) {
    List<String> wanted = of(pair.source());
    List<String> there = of(pair.text());
    List<String> missing = without(wanted, there);
    List<String> added = wanted.isEmpty() ? List.of() : without(there, wanted);
    if (missing.isEmpty() || pair.text().isBlank()) {
      return Optional.empty();
    }
    Fact expected = new Fact.Quotes(missing);
    return Optional.of(
        added.isEmpty()
            ? Fault.of(Kind.MISSING, expected)
            : Fault.of(Kind.REPLACED, expected, new Fact.Quotes(added)));
  }

  /// The numbers that are not often words, in the digits 0 to 9.
  private static List<String> of(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String digits =
          matcher
              .group()
              .codePoints()
              .filter(Character::isDigit)
              .mapToObj(c -> Integer.toString(Character.digit(c, 10)))
              .collect(Collectors.joining());
      if (digits.length() > 1 && !OFTEN_WORDS.contains(digits) && !digits.matches("0+")) {
        numbers.add(digits);
      }
    }
    return numbers;
  }

  /// What is said twice need not be twice.
  private static List<String> without(List<String> all, List<String> others) {
    return all.stream().distinct().filter(number -> !others.contains(number)).toList();
  }
}

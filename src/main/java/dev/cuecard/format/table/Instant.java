package dev.cuecard.format.table;

import dev.cuecard.timedtext.parse.LenientTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time in a cell.
///
/// > time = clock / number 0*1("s" / "ms")
sealed interface Instant {
  Pattern NUMBER = Pattern.compile("(-?\\d{1,15}(?:[.,]\\d{1,15})?)\\s*(ms|s)?");

  /// `0:01:02.500`
  ///
  /// @param millis as written
  record Clock(long millis) implements Instant {}

  /// `62.5`, `62500`
  ///
  /// @param unit empty if the cell does not say
  record Count(double value, boolean isWhole, Optional<Unit> unit) implements Instant {}

  /// Reads `cell`; empty if there is no time in it.
  static Optional<Instant> of(String cell) {
    String text = LenientTime.strip(cell);
    if (text.indexOf(':') >= 0) {
      var time = new LenientTime(text);
      return time.read(0, text.length()) == text.length()
          ? Optional.of(new Clock(time.millis()))
          : Optional.empty();
    }
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(number.group(1).replace(',', '.'));
    Optional<Unit> unit =
        Optional.ofNullable(number.group(2))
            .map(name -> name.equals("ms") ? Unit.MILLISECONDS : Unit.SECONDS);
    return Optional.of(new Count(value, number.group(1).matches("-?\\d+"), unit));
  }

  /// In milliseconds.
  ///
  /// @param unit that numbers without one have
  default long millis(Unit unit) {
    return switch (this) {
      case Clock(long millis) -> millis;
      case Count(double value, var _, var own) -> own.orElse(unit).millis(value);
    };
  }
}

package dev.cuecard.search.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/// The days from one date to another, in UTC.
///
/// @param from the first moment, in ms since 1970
/// @param to the last
record DateSpan(long from, long to) {
  /// `2020`, `2020-05`, `2020-05-31`, `2020..2024-06`, `2020..` or `..2020`; empty for anything
  /// else.
  static Optional<DateSpan> of(String text) {
    String[] ends = text.split("\\.\\.", 2);
    String first = ends[0];
    String last = ends[ends.length - 1];
    try {
      long from = first.isEmpty() ? Long.MIN_VALUE : ms(firstDay(first));
      long to = last.isEmpty() ? Long.MAX_VALUE : ms(lastDay(last).plusDays(1)) - 1;
      return from > to || (first.isEmpty() && last.isEmpty())
          ? Optional.empty()
          : Optional.of(new DateSpan(from, to));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-01-01");
      case 7 -> LocalDate.parse(date + "-01");
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-12-31");
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  private static long ms(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}

package dev.cuecard.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The header by which a server says how long it wants to be left alone (RFC 9110, 10.2.3):
///
/// ```
/// Retry-After = HTTP-date | delay-seconds
/// ```
final class RetryAfter {
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /// How long after `now`; empty if the header is neither of the two.
  static Optional<Duration> of(String header, Instant now) {
    String value = header.strip();
    if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(
          Duration.ofSeconds(
              value.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(value)));
    }
    try {
      Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(date.isBefore(now) ? Duration.ZERO : Duration.between(now, date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

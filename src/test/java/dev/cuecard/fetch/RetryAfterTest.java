package dev.cuecard.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, 120",
    "' 0 ', 0",
    "99999999999999999999, 2147483647",
    "'Sun, 22 Nov 2026 12:01:30 GMT', 90",
    "'Sun, 22 Nov 2026 11:00:00 GMT', 0"
  })
  void secondsAndDatesAreBothRead(String header, long seconds) {
    assertThat(RetryAfter.of(header, NOON)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "1.5", "Sun, 99 Nov 2026 12:01:30 GMT", "٣"})
  void anythingElseIsNoWish(String header) {
    assertThat(RetryAfter.of(header, NOON)).isEmpty();
  }
}

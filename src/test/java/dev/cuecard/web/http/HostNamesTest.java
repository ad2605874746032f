package dev.cuecard.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {
  private static final HostNames NAMES = new HostNames(Set.of("talks.example.org"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:8321",
        "127.0.0.1:8321",
        "[::1]:8321",
        "192.168.1.20",
        "talks.example.org:443"
      })
  void itsOwnNamesAndNumbersAreAllowed(String host) {
    assertThat(NAMES.allow(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example:8321",
        "localhost:8321:1",
        "talks.example.org.",
        "[evil.example]"
      })
  void otherNamesAreNot(String host) {
    assertThat(NAMES.allow(host)).isFalse();
  }
}

package dev.cuecard.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)//https://example.org/",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/hosts"
      })
  void anAddressThatCouldDoSomethingIsNoLink(String address) {
    assertThat(Source.of("srt").withLink(address).link()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a?b=c:d", "HTTP://example.org", "talks/tea.webm"})
  void anAddressThatLeadsSomewhereIs(String address) {
    assertThat(Source.of("srt").withLink(address).link()).contains(address);
  }
}

package dev.cuecard.mediawiki.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikiStateTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    WikiState state = new WikiState();
    state.asOf(Instant.parse("2026-11-22T06:00:00Z"));
    state.read("Knots/The \"bowline\"", "fr", "4711");
    state.read("Anchor", "es", "12");
    state.read("Anchor", "ar", "12");

    String json = state.json();

    assertThat(json)
        .isEqualToIgnoringNewLines(
            """
            {
              "asOf" : "2026-11-22T06:00:00Z",
              "translations" : {
                "Anchor" : {
                  "ar" : "12",
                  "es" : "12"
                },
                "Knots/The \\"bowline\\"" : {
                  "fr" : "4711"
                }
              }
            }
            """);
    assertThat(WikiState.of(json).json()).isEqualTo(json);
    assertThat(WikiState.of(json).asOf()).isEqualTo(state.asOf());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"asOf\": \"yesterday\"}", "{\"asOf\": 7}", "null"})
  void whatCannotBeReadIsAsGoodAsNothing(String json) {
    assertThat(WikiState.of(json).json()).isEqualTo(new WikiState().json());
  }

  @Test
  void aListBelongsToARevision() {
    WikiState state = new WikiState();
    state.read("Anchor", "es", "12");

    assertThat(state.has("Anchor", "es", "12")).isTrue();
    assertThat(state.has("Anchor", "es", "13")).isFalse();
    assertThat(state.has("Anchor", "fr", "12")).isFalse();
  }
}

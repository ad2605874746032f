package dev.cuecard.web.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RecentTest {
  private final Recent<String, Integer> recent = new Recent<>(2);

  @Test
  void whatIsKnownIsNotMadeAgain() {
    recent.get("a", () -> 1);

    assertThat(recent.get("a", () -> 2)).isEqualTo(1);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatCouldNotBeMadeIsMadeWhenItIsAskedForAgain() {
    assertThatThrownBy(() ->
            recent.get(
                "a",
                () -> {
                  throw new OutOfMemoryError("for once");
                }))
        .isInstanceOf(OutOfMemoryError.class);

    assertThat(recent.get("a", () -> 1)).isEqualTo(1);
  }
}

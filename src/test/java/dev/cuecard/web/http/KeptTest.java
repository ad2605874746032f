package dev.cuecard.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KeptTest {
  private final AtomicReference<String> version = new AtomicReference<>("1");
  private final Kept kept = new Kept(8000, version::get);

  private static Packed answer(int length) {
    return Packed.of(Response.text("text/plain", "a".repeat(length)), false);
  }

  @Test
  void anAnswerIsKeptUntilThingsChange() {
    kept.put("question", answer(10), "1");
    assertThat(kept.get("question")).isPresent();

    version.set("2");

    assertThat(kept.get("question")).isEmpty();
  }

  @Test
  void anAnswerThatWasBegunBeforeAChangeIsNotKept() {
    version.set("2");
    kept.put("question", answer(10), "1");

    assertThat(kept.get("question")).isEmpty();
  }

  @Test
  void theLeastRecentlyAskedForGoFirst() {
    for (int i = 0; i < 8; i++) {
      kept.put("question " + i, answer(1000), "1");
    }
    assertThat(kept.get("question 0")).isPresent();

    kept.put("question 8", answer(1000), "1");

    assertThat(kept.get("question 0")).isPresent();
    assertThat(kept.get("question 1")).isEmpty();
  }

  @Test
  void whatIsVeryLargeIsNotKept() {
    kept.put("question", answer(1001), "1");

    assertThat(kept.get("question")).isEmpty();
  }
}

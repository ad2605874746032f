package dev.cuecard.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private final AtomicLong now = new AtomicLong();
  private final RateLimit limit = new RateLimit(2, 3, now::get);

  @Test
  void someMayComeAtOnceAndThenASteadyNumber() {
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isFalse();

    now.addAndGet(500_000_000);

    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isFalse();
  }

  @Test
  void anAddressDoesNotPayForAnother() {
    for (int i = 0; i < 10; i++) {
      limit.admits("a");
    }

    assertThat(limit.admits("b")).isTrue();
  }

  @Test
  void whoWaitsLongGetsNoMoreThanTheFullBucket() {
    limit.admits("a");
    now.addAndGet(3_600_000_000_000L);

    int admitted = 0;
    for (int i = 0; i < 10; i++) {
      admitted += limit.admits("a") ? 1 : 0;
    }
    assertThat(admitted).isEqualTo(3);
  }
}

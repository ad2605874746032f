package dev.cuecard.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private final Places places = new Places(1, Duration.ZERO);

  @Test
  void whoFindsNoPlaceIsSentAway() throws Refusal {
    try (Places.Place _ = places.take()) {
      assertThatThrownBy(places::take)
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(503));
    }
  }

  @Test
  void aPlaceThatIsLeftIsForTheNext() throws Refusal {
    places.take().close();

    assertThat(places.take()).isNotNull();
  }
}

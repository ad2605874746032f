package dev.cuecard.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-499, 0, 499",
    "bytes=500-, 500, 999",
    "bytes=-500, 500, 999",
    "bytes=-5000, 0, 999",
    "bytes=900-5000, 900, 999",
    "bytes=999-999, 999, 999"
  })
  void aPartIsAskedForByItsBytesOrFromTheEnd(String header, long first, long last) throws Refusal {
    assertThat(ByteRange.of(header, 1000)).contains(new ByteRange(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes=-",
        "bytes=0-1,5-6",
        "items=0-5",
        "bytes=5-2",
        "bytes=a-b",
        "bytes=0x1-"
      })
  void whatIsNoRangeAsksForAll(String header) throws Refusal {
    assertThat(ByteRange.of(header, 1000)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=1000-", "bytes=5000-6000", "bytes=-0"})
  void whatIsOutsideIsRefused(String header) {
    assertThatThrownBy(() -> ByteRange.of(header, 1000))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(416));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-", "bytes=0-999999999999999999"})
  void notMoreIsSentThanCanBePlayedSoon(String header) throws Refusal {
    assertThat(ByteRange.of(header, 1L << 40).orElseThrow().length()).isEqualTo(ByteRange.LONGEST);
  }
}

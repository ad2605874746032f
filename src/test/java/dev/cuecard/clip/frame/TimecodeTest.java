package dev.cuecard.clip.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimecodeTest {
  @ParameterizedTest
  @CsvSource({
    "25, 0, 00:00:00:00",
    "25, 1499, 00:00:59:24",
    "25, 90000, 01:00:00:00",
    "23.976, 86400, 01:00:00:00",
    "29.97, 1800, 00:01:00:00",
    "29.97df, 1799, 00:00:59;29",
    "29.97df, 1800, 00:01:00;02",
    "29.97df, 17981, 00:09:59;29",
    "29.97df, 17982, 00:10:00;00",
    "29.97df, 107892, 01:00:00;00",
    "59.94df, 3599, 00:00:59;59",
    "59.94df, 3600, 00:01:00;04",
    "59.94df, 215784, 01:00:00;00",
  })
  void framesAreCountedAsEditorsCountThem(String rate, long frame, String timecode) {
    assertThat(Timecode.of(frame, rate(rate))).isEqualTo(timecode);
  }

  /// The clock is wound on frame by frame, as a recorder does.
  @ParameterizedTest
  @ValueSource(strings = {"29.97df", "59.94df"})
  void dropFrameLeavesOutTheFirstNumbersOfEveryMinuteButTheTenth(String label) {
    FrameRate rate = rate(label);
    int dropped = rate.nominal() / 15;
    long number = 0;
    for (long frame = 0; frame < 25L * 60 * rate.nominal(); frame++) {
      boolean isFirstOfMinute = number % (60L * rate.nominal()) == 0;
      boolean isFirstOfTen = number % (600L * rate.nominal()) == 0;
      number += isFirstOfMinute && !isFirstOfTen ? dropped : 0;
      assertThat(Timecode.of(frame, rate)).isEqualTo(clock(number, rate.nominal()));
      number++;
    }
  }

  private static String clock(long number, int rate) {
    long seconds = number / rate;
    return "%02d:%02d:%02d;%02d"
        .formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, number % rate);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29.97df", "59.94df"})
  void dropFrameKeepsToTheClock(String label) {
    FrameRate rate = rate(label);
    assertThat(Timecode.of(rate.frame(3 * 3_600_000L), rate)).startsWith("03:00:00;0");
  }

  @Test
  void aSpanHasTheNearestFramesAndAtLeastOne() {
    assertThat(FrameSpan.of(new TimeSpan(12_610, 18_580), FrameRate.PAL))
        .isEqualTo(new FrameSpan(315, 465)); // 315.25 and 464.5
    assertThat(FrameSpan.of(new TimeSpan(1000, 1001), FrameRate.PAL).length()).isEqualTo(1);
  }

  private static FrameRate rate(String label) {
    return FrameRate.named(label).orElseThrow();
  }
}

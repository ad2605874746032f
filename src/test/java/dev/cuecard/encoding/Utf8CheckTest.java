package dev.cuecard.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8CheckTest {
  @ParameterizedTest
  @ValueSource(strings = {"C280", "DFBF", "E0A080", "ED9FBF", "EE8080", "F0908080", "F48FBFBF"})
  void theFirstAndTheLastOfEachLengthAreWellFormed(String bytes) {
    assertThat(isUtf8(HexFormat.of().parseHex(bytes))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "C1BF",
        "E09F80",
        "EDA080",
        "F08F8080",
        "F4908080",
        "F5",
        "FF",
        "C2",
        "E282"
      })
  void whatIsOverlongOrASurrogateOrCutOffIsNot(String bytes) {
    assertThat(isUtf8(HexFormat.of().parseHex(bytes))).isFalse();
  }

  @Test
  void tenRightCharactersOutweighAFault() {
    byte[] fault = "é€𝄞жñé€𝄞жñ.".getBytes(StandardCharsets.UTF_8);
    fault[fault.length - 1] = (byte) 0xFF;
    assertThat(isUtf8(fault)).isTrue();
    assertThat(isUtf8(Arrays.copyOfRange(fault, 2, fault.length))).isFalse();
  }

  @Test
  void asciiEndsWhereItEnds() {
    byte[] bytes = ("x".repeat(20) + "é").getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from <= 20; from++) {
      assertThat(Utf8Check.pastAscii(bytes, from, bytes.length)).isEqualTo(20);
      assertThat(Utf8Check.pastAscii(bytes, 0, from)).isEqualTo(from);
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    var whole = new Utf8Check();
    whole.look(bytes, bytes.length);
    var byOne = new Utf8Check();
    for (byte each : bytes) {
      byOne.look(new byte[] {each}, 1);
    }
    assertThat(byOne.isUtf8()).isEqualTo(whole.isUtf8());
    return whole.isUtf8();
  }
}

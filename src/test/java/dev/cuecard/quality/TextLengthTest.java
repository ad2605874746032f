package dev.cuecard.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.language.Language;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a line is for those who read it.
class TextLengthTest {
  private static double length(String language, String line) {
    return TextLength.in(Language.of(language)).of(line);
  }

  @Test
  void blanksAndPunctuationCount() {
    assertThat(length("en", "So, it is.")).isEqualTo(10);
  }

  @Test
  void anAccentIsNoCharacterHoweverItIsEncoded() {
    assertThat(length("fr", Normalizer.normalize("déjà", Normalizer.Form.NFC))).isEqualTo(4);
    assertThat(length("fr", Normalizer.normalize("déjà", Normalizer.Form.NFD))).isEqualTo(4);
  }

  @Test
  void vowelPointsOfArabicTakeNoRoom() {
    assertThat(length("ar", "كِتَابٌ جَدِيدٌ")).isEqualTo(length("ar", "كتاب جديد")).isEqualTo(9);
  }

  @Test
  void toneMarksAndVowelsAboveAndBelowOfThaiTakeNoRoom() {
    assertThat(length("th", "ที่นี่")).isEqualTo(2);
    assertThat(length("th", "น้ำ")).isEqualTo(2);
    assertThat(length("th", "กุญแจ")).isEqualTo(4);
  }

  @Test
  void vowelSignsOfHindiThatStandBesideTheLetterCount() {
    assertThat(length("hi", "काम")).isEqualTo(3);
    assertThat(length("hi", "कुल")).isEqualTo(2);
  }

  @Test
  void directionMarksAndOtherInvisibleCharactersTakeNoRoom() {
    assertThat(length("he", "\u202Bשלום\u202C\u200F\u00AD")).isEqualTo(4);
  }

  @Test
  void aCharacterBeyondTheBasicPlaneIsOne() {
    assertThat(length("en", "\uD83D\uDE42")).isEqualTo(1);
    assertThat(length("zh", "\uD840\uDC0B")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "zh-hans, 今天谈谈录音, 6",
    "zh-hant, 今天談談錄音, 6",
    "zh, 录音，开始。, 6",
    "zh, 用 USB 录音, 5.5",
    "ja, きょうのテーマ, 7",
    "ja, ｷｮｳ, 1.5",
    "ko, 오늘의 주제, 5.5",
    "ko, 2026년, 3",
    "yue, 錄音, 2",
  })
  void whatFillsASquareIsOneAndTheRestAHalf(String language, String line, double length) {
    assertThat(length(language, line)).isEqualTo(length);
  }

  @Test
  void aKoreanSyllableIsOneHoweverItIsEncoded() {
    assertThat(length("ko", Normalizer.normalize("한글", Normalizer.Form.NFD))).isEqualTo(2);
  }

  @Test
  void elsewhereAFullWidthCharacterIsOneLikeAnyOther() {
    assertThat(length("en", "The word 水")).isEqualTo(10);
  }
}

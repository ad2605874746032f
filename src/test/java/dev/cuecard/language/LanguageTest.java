package dev.cuecard.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {"es", "PT-br", "zh_Hant", "eng", "ckb", "kok", "fil", "yue-Hant"})
  void theEndOfAFileNameIsATagIfThereIsSuchALanguage(String code) {
    assertThat(Language.isTag(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "min", "raw", "xq", "final", "2", "v2"})
  void otherEndsOfNamesAreNone(String code) {
    assertThat(Language.isTag(code)).isFalse();
  }
}

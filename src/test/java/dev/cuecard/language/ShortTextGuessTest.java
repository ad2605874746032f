package dev.cuecard.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTextGuessTest {
  @ParameterizedTest
  @CsvSource({
    "en, who rings the bell",
    "es, quién toca la campana",
    "es, ¿campanas?",
    "fr, qui sonne la cloche",
    "de, wer läutet die Glocke",
    "pt, quem toca o sino",
    "it, chi suona la campana",
    "nl, wie luidt de bel",
    "pl, kto bije w dzwon",
    "id, siapa yang membunyikan lonceng",
    "tr, çanı kim çalıyor",
    "cs, kdo zvoní na zvon"
  })
  void aFewLittleWordsTell(String language, String text) {
    assertThat(ShortTextGuess.of(text)).isEqualTo(new Language(language));
  }

  @ParameterizedTest
  @CsvSource({"ru, кто звонит", "ar, من يقرع الجرس", "zh, 谁在敲钟", "ja, だれが鐘を鳴らすか"})
  void otherScriptsTellTheirs(String language, String text) {
    assertThat(ShortTextGuess.of(text)).isEqualTo(new Language(language));
  }

  @ParameterizedTest
  @CsvSource({"''", "'12?'", "lighthouse", "Ada Lovelace"})
  void namesAndSingleWordsTellNothing(String text) {
    assertThat(ShortTextGuess.of(text)).isEqualTo(Language.UNKNOWN);
  }
}

package dev.cuecard.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource({
    "en, 'THE bell is rung when there is fog, and that is often.'",
    "es, 'Cuando hay niebla, la campana está muy ocupada y los barcos esperan.'",
    "fr, 'Dans le port, la cloche sonne pour les bateaux qui ne voient pas.'",
    "de, 'Die Glocke ist laut, und das Schiff ist nicht weit.'",
    "pt, 'O sino não toca para os barcos, mas isso é muito bom.'",
    "it, 'Il faro non è più acceso, ma la campana suona per gli amici.'",
    "nl, 'Het schip wacht op de bel, maar dat is niet voor een uur.'",
    "sv, 'Klockan ringer när det är dimma, och båtarna väntar i hamnen.'",
    "da, 'Klokken ringer, når der er tåge, og bådene bliver liggende i havnen efter det.'",
    "no, 'Klokka ringer når det er tåke, og båtene blir liggende i havna etter det.'",
    "fi, 'Kello soi, kun on sumua, ja se on hyvä, mutta laivat eivät näe sitä.'",
    "hu, 'A harang szól, ha köd van, és a hajók már nem mennek ki.'",
    "ro, 'Clopotul sună când este ceață, iar bărcile nu mai pleacă din port.'",
    "ca, 'La campana sona quan hi ha boira, i els vaixells no surten perquè és tard.'",
    "vi, 'Chuông reo khi có sương mù, và tàu không đi được.'"
  })
  void littleWordsTellTheLanguagesOfLatinScript(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(new Language(language));
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Колокол звонит в тумане the and of to",
    "el, Η καμπάνα χτυπά",
    "hi, घंटी बजती है",
    "zh, 钟在雾中响起",
    "ja, 霧の中で鐘が鳴る",
    "ko, 종이 울린다"
  })
  void otherScriptsTellTheirsAlone(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(new Language(language));
  }

  @ParameterizedTest
  @CsvSource({
    "zh, '起雾时用 bell.ring() 敲钟，等船都回到港里: from harbour import bell; bell.ring(times=3, pause=0.5)'",
    "ru, 'Колокол звонит так: from harbour import bell; bell.ring(times=3, pause=0.5)'",
    "ar, 'لقرع الجرس: from harbour import bell; bell.ring(times=3)'",
    "zh, Lighthouse 是什么",
    "en, 'The sign on the bell, 霧鐘, is as old as the harbour that it was made for.'"
  })
  void namesAndCodeInLatinLettersStandInTextsOfAllLanguages(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(new Language(language));
  }

  @ParameterizedTest
  @CsvSource({"''", "12 --> 34", "the bell", "'que uma com para una'", "Զանգը հնչում է"})
  void whatDoesNotStandOutIsUnknown(String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(Language.UNKNOWN);
  }

  @Test
  void wordsAreNotFoundInsideLongerOnes() {
    assertThat(LanguageGuess.of("theatre android office today isle thatch"))
        .isEqualTo(Language.UNKNOWN);
  }

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
    "cs, kdo zvoní na zvon",
    "sv, vem ringer i klockan",
    "da, hvem ringer med klokken efter det",
    "no, hvem ringer med klokka etter det",
    "fi, kuka soittaa kelloa ja miksi",
    "hu, ki szólítja a harangot és miért",
    "ro, cine trage clopotul și când",
    "ca, què sona quan hi ha boira",
    "vi, tại sao chuông reo"
  })
  void aFewLittleWordsTell(String language, String text) {
    assertThat(LanguageGuess.ofFewWords(text)).isEqualTo(new Language(language));
  }

  @ParameterizedTest
  @CsvSource({"ru, кто звонит", "ar, من يقرع الجرس", "zh, 谁在敲钟", "ja, だれが鐘を鳴らすか"})
  void aFewWordsOfOtherScriptsTell(String language, String text) {
    assertThat(LanguageGuess.ofFewWords(text)).isEqualTo(new Language(language));
  }

  @ParameterizedTest
  @CsvSource({"''", "'12?'", "lighthouse", "Ada Lovelace"})
  void namesAndSingleWordsTellNothing(String text) {
    assertThat(LanguageGuess.ofFewWords(text)).isEqualTo(Language.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "fa, چه کسی زنگ را در مه می‌زند",
    "ur, دھند میں گھنٹی کون بجاتا ہے اور کیوں بڑی آواز سے",
    "uk, Хто дзвонить у дзвін, коли її не видно"
  })
  void lettersOfTheirOwnTellLanguagesOfOneScript(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(new Language(language));
  }
}

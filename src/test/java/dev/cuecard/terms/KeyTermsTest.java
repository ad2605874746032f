package dev.cuecard.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.terms.naming.Inflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyTermsTest {
  private static List<Segment> said(String... sentences) {
    List<Segment> segments = new ArrayList<>();
    for (String sentence : sentences) {
      long start = 4000L * segments.size();
      segments.add(new Segment(new Locator.Time(new TimeSpan(start, start + 4000)), sentence));
    }
    return segments;
  }

  private static List<Term> terms(String language, String... sentences) {
    return KeyTerms.of(new Language(language), said(sentences), 5);
  }

  private static final String[] INTERVIEW = {
    "An open question is a question that cannot be answered with yes.",
    "Ask open questions, and the narrator tells a story.",
    "The narrator needs silence after open questions.",
    "By silence we mean five seconds in which nobody speaks."
  };

  @Test
  void aTermIsCountedInAllItsForms() {
    Term term =
        terms("en", INTERVIEW).stream()
            .filter(found -> found.text().equals("open questions"))
            .findFirst()
            .orElseThrow();
    assertThat(term.count()).isEqualTo(3);
    assertThat(term.places()).hasSize(3).startsWith(new Locator.Time(new TimeSpan(0, 4000)));
  }

  @Test
  void aTermIsDefinedWhereTheTextDefinesIt() {
    assertThat(definition("en", "open question", INTERVIEW)).isEqualTo(INTERVIEW[0]);
    assertThat(definition("en", "silence", INTERVIEW)).isEqualTo(INTERVIEW[3]);
    assertThat(definition("en", "narrator", INTERVIEW)).isEmpty();
  }

  @Test
  void definitionsAreUnderstoodInEachLanguage() {
    assertThat(definition("es", "narradora", "La narradora es una persona que recuerda."))
        .isNotEmpty();
    assertThat(definition("fr", "témoin", "Le témoin est une personne qui raconte.")).isNotEmpty();
    assertThat(definition("ru", "интервью", "Интервью — это беседа с целью.")).isNotEmpty();
    assertThat(definition("ar", "المقابلة", "المقابلة هي حوار بين شخصين.")).isNotEmpty();
    assertThat(definition("zh", "访谈", "访谈是一种有目的的谈话。")).isNotEmpty();
    assertThat(definition("es", "rapport", "Esa confianza se llama rapport.")).isNotEmpty();
    assertThat(definition("ru", "раппорт", "Такое доверие называется раппорт.")).isNotEmpty();
  }

  @Test
  void whatIsDefinedInArabicEndsDefinite() {
    String said = "الراوي من يحكي بصوته هو ما رآه.";

    assertThat(definition("ar", "الراوي من يحكي بصوته", said)).isEmpty();
  }

  @Test
  void aSentenceThatOnlyComparesDefinesNothing() {
    assertThat(definition("en", "silence", "Silence is a question too.")).isEmpty();
    assertThat(definition("en", "smell", "Smell is the quickest road into memory.")).isEmpty();
    assertThat(definition("en", "today", "Today is the ninth of May.")).isEmpty();
    assertThat(definition("es", "silencio", "El silencio es una pregunta también.")).isEmpty();
    assertThat(definition("es", "olor", "El olor es el camino más corto a la memoria.")).isEmpty();
    assertThat(definition("fr", "silence", "Le silence est la réponse la plus longue.")).isEmpty();
    assertThat(definition("ru", "молчание", "Молчание — это тоже вопрос.")).isEmpty();
  }

  @Test
  void aSentenceThatSaysWhatATermIsCountsMoreThanOneThatNamesIt() {
    String said = "A release form is a written agreement with the archive.";
    assertThat(definition("en", "release form", "We call it a release form.", said))
        .isEqualTo(said);
  }

  @Test
  void termsAreShownWithoutWhatIsWrittenWithThem() {
    assertThat(terms("en", "The foreman's son left.", "The foreman's hat stayed."))
        .first()
        .extracting(Term::text)
        .isEqualTo("foreman");
    assertThat(terms("ar", "سألنا بالراوي مرة.", "ثم جاء بالراوي."))
        .first()
        .extracting(Term::text)
        .isEqualTo("الراوي");
  }

  @Test
  void arabicVerbsAndAdverbsAreNoTerms() {
    assertThat(
            terms(
                "ar",
                "ضعوا المسجّل أبداً هنا.",
                "ثم ضعوا المسجّل هناك.",
                "لا تتركوه أبداً وحده.",
                "ما إن تناولتم المسجّل حتى بدأ."))
        .extracting(Term::text)
        .contains("المسجّل")
        .doesNotContain("ضعوا", "أبداً", "تناولتم");
  }

  private static String definition(String language, String term, String... sentences) {
    Language tongue = new Language(language);
    return Optional.ofNullable(
            Definitions.in(tongue, said(sentences)).get(Inflection.phraseKey(tongue, term)))
        .map(Definition::text)
        .orElse("");
  }

  @Test
  void acronymsAreExpandedWhereTheTextExpandsThem() {
    assertThat(
            Acronyms.in(
                said(
                    "We use automatic speech recognition (ASR) for drafts.",
                    "The IRB (institutional review board) reads the form.",
                    "Keep a table of contents, or TOC, beside it.",
                    "He whispered something unrelated (XYZ).")))
        .containsEntry("ASR", "automatic speech recognition")
        .containsEntry("IRB", "institutional review board")
        .containsEntry("TOC", "table of contents")
        .doesNotContainKey("XYZ");
  }

  @Test
  void wordsThatHoldSentencesTogetherAreNoTerms() {
    assertThat(terms("en", "And then there would be something, and then something else."))
        .isEmpty();
    assertThat(terms("ru", "И потом это будет так, а потом не так.")).isEmpty();
  }

  @Test
  void chineseTermsAreWholeWords() {
    assertThat(terms("zh", "录音机放在桌上。", "请检查录音机。", "录音机的电池很小。"))
        .extracting(Term::text)
        .containsExactly("录音机");
  }

  @Test
  void russianCasesAreOneTerm() {
    assertThat(terms("ru", "Рассказчица молчит.", "Мы ждём рассказчицу.", "Спросите рассказчицу."))
        .first()
        .extracting(Term::text, Term::count)
        .containsExactly("рассказчицу", 3);
  }

  @Test
  void noTextHasNoTerms() {
    assertThat(terms("en")).isEmpty();
  }
}

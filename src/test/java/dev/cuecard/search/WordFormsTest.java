package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are found in their other forms, phrases only as they are spoken.
class WordFormsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We negotiated two partnerships   | partnership   | We negotiated two **partnerships**
          en | We negotiated two partnerships   | negotiating   | We **negotiated** two partnerships
          en | The narrator's chair             | narrators     | The **narrator's** chair
          es | Las preguntas abiertas           | pregunta      | Las **preguntas** abiertas
          es | Grabaron las entrevistas         | entrevista    | Grabaron las **entrevistas**
          es | ¿Qué pasó después?               | despues       | ¿Qué pasó **después**?
          fr | Des questions ouvertes           | question      | Des **questions** ouvertes
          fr | Avant l'entretien                | entretiens    | Avant **l'entretien**
          ar | أولاً تأتي المقابلات             | مقابلة        | أولاً تأتي **المقابلات**
          ru | Начнём с открытых вопросов       | вопрос        | Начнём с открытых **вопросов**
          ru | Ещё раз                          | еще           | **Ещё** раз
          zh | 我们要问开放式问题               | 问题          | 我们要问开放式**问题**
          de | Wir stellen offene Fragen        | offen         | Wir stellen **offene** Fragen
          de | Die Häuser am Fluss              | haus          | Die **Häuser** am Fluss
          de | Der Mietvertrag endet            | Verträge      | Der **Mietvertrag** endet
          de | Die Heizungsanlage ist alt       | Heizung       | Die **Heizungsanlage** ist alt
          de | Miete und Vertrag enden          | Mietverträge  | **Miete** und **Vertrag** enden
          nl | Wij stellen open vragen          | vraag         | Wij stellen open **vragen**
          sv | Vi ställer öppna frågor          | fråga         | Vi ställer öppna **frågor**
          da | Husene ved åen                   | hus           | **Husene** ved åen
          nb | Vi samlet alle svarene           | svar          | Vi samlet alle **svarene**
          pt | As perguntas abertas             | pergunta      | As **perguntas** abertas
          it | Prima dell'intervista            | interviste    | Prima **dell'intervista**
          ca | Les preguntes obertes            | pregunta      | Les **preguntes** obertes
          ro | Casele de lângă râu              | casa          | **Casele** de lângă râu
          el | Κάνουμε ανοιχτές ερωτήσεις       | ερώτηση       | Κάνουμε ανοιχτές **ερωτήσεις**
          tr | İstanbul'da sorular sorduk       | istanbul      | **İstanbul'da** sorular sorduk
          tr | Eski kitaplar burada             | kitap         | Eski **kitaplar** burada
          fi | Vanhassa talossa on kaksi ovea   | talo          | Vanhassa **talossa** on kaksi ovea
          hu | Nyitott kérdéseket teszünk fel   | kérdés        | Nyitott **kérdéseket** teszünk fel
          cs | Ptáme se na otevřené otázky      | otázka        | Ptáme se na otevřené **otázky**
          fa | پرسش‌های باز می‌پرسیم            | پرسش          | **پرسش‌های** باز می‌پرسیم
          hi | हम खुले सवालों से शुरू करते हैं      | सवाल          | हम खुले **सवालों** से शुरू करते हैं
          id | Kami mulai dengan pertanyaan     | pertanyaannya | Kami mulai dengan **pertanyaan**
          ko | 열린 질문을 합니다                 | 질문을        | 열린 **질문을** 합니다
          th | เราถามคำถาม                      | คำถาม         | เราถาม**คำถาม**
          """)
  void aWordIsFoundInAnotherForm(String language, String cue, String query, String found)
      throws QueryError {
    try (Library library =
        new Library(folder, List.of(Library.talk("talk", language, "....", cue, "....")))) {
      assertThat(library.moments(query, 5))
          .singleElement()
          .extracting(this::marked)
          .isEqualTo(found);
    }
  }

  private String marked(Moment moment) {
    StringBuilder text = new StringBuilder(moment.text());
    for (Moment.Highlight highlight : moment.highlights().reversed()) {
      text.insert(highlight.to(), "**").insert(highlight.from(), "**");
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We negotiated two partnerships   | "two partnership"
          en | We negotiated two partnerships   | "partnership"
          es | Las preguntas abiertas           | "pregunta abierta"
          fr | Des questions ouvertes           | "question ouverte"
          de | Der Mietvertrag endet            | "Vertrag endet"
          ru | Начнём с открытых вопросов       | "открытый вопрос"
          zh | 我们要问开放式问题               | "问开放题"
          """)
  void aPhraseIsFoundOnlyAsItIsSpoken(String language, String cue, String query) throws QueryError {
    try (Library library = new Library(folder, List.of(Library.talk("talk", language, cue)))) {
      assertThat(library.moments(query, 5)).isEmpty();
    }
  }
}

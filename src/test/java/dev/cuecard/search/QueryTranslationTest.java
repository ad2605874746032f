package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Alternative;
import dev.cuecard.lexicon.Lexicon;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said in one language is found by a question in another.
class QueryTranslationTest {
  private static final Map<String, List<Alternative>> SPANISH =
      Map.of(
          "lighthouse", List.of(new Alternative("faro", 0.8), new Alternative("torre", 0.2)),
          "keeper", List.of(new Alternative("guardián", 0.9)),
          "the", List.of(new Alternative("el", 1)));

  private static final Lexicon LEXICON =
      (word, direction) ->
          direction.toString().equals("en-es") ? SPANISH.getOrDefault(word, List.of()) : List.of();

  @TempDir private Path folder;

  private static final Recording SPANISH_TALK =
      Library.talk("faro", "es", "El guardián vivía en el faro.", "La torre de la iglesia.");

  private static Answer ask(Library library, String query) throws QueryError {
    return new Inquiry(query, Page.first(10), Order.RELEVANCE, false, false)
        .ask(library.index(), QueryMeaning.NONE, LEXICON);
  }

  @Test
  void aSpanishRecordingIsFoundByAnEnglishQuestionWhichSaysHow() throws QueryError {
    try (Library library = new Library(folder, List.of(SPANISH_TALK))) {
      Answer answer = ask(library, "where did the keeper of the lighthouse live");

      assertThat(answer.moments().getFirst().text()).startsWith("El guardián vivía en el faro.");
      assertThat(answer.translations())
          .containsExactly(Map.entry("es", List.of("guardián", "faro")));
    }
  }

  @Test
  void aPhraseIsLookedForAsItIs() throws QueryError {
    try (Library library = new Library(folder, List.of(SPANISH_TALK))) {
      assertThat(ask(library, "\"the lighthouse\"").moments()).isEmpty();
    }
  }

  @Test
  void aQuestionThatNoDictionaryKnowsStaysAsItIs() throws QueryError {
    try (Library library = new Library(folder, List.of(SPANISH_TALK))) {
      Answer answer = ask(library, "where did they see the hippopotamus yesterday");

      assertThat(answer.moments()).isEmpty();
      assertThat(answer.translations()).isEmpty();
    }
  }

  @Test
  void whatIsSaidInBothLanguagesAtTheSameTimeIsOneMomentInTheQuestionsLanguage() throws QueryError {
    Track english =
        new Track(
            "en",
            Track.Origin.HUMAN,
            List.of(new Cue(0, 3000, "The keeper lived in the lighthouse.")));
    Track spanish =
        new Track(
            "es",
            Track.Origin.TRANSLATION,
            List.of(new Cue(0, 3000, "El guardián vivía en el faro.")));
    Recording both =
        new Recording(
            new About("both", "Both", new Language("en"), Optional.empty(), Source.of("test")),
            List.of(english, spanish),
            Optional.empty());
    try (Library library = new Library(folder, List.of(both))) {
      assertThat(ask(library, "where did the keeper of the lighthouse live").moments())
          .extracting(Moment::language)
          .containsExactly("en");
    }
  }
}

package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Lexicon;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in one language is read in another.
class ReadingsTest {
  private static final Recording HERON =
      new Recording(
          new About(
              "heron", "The heron", new Language("en"), Optional.empty(), Source.of("heron.srt")),
          List.of(
              track("en", "The heron waits."),
              track("es-419", "La garza espera."),
              track("pt", "A garça espera."),
              track("pt-br", "A garça está esperando.")),
          Optional.empty());

  @TempDir private Path folder;

  private static Track track(String language, String text) {
    return new Track(language, Track.Origin.HUMAN, List.of(new Cue(0, 3000, text)));
  }

  private Answer read(Readings readings) throws QueryError {
    try (Library library = new Library(folder, List.of(HERON))) {
      return readings.of(
          new Inquiry("heron", Page.first(10), Order.RELEVANCE, false, false)
              .ask(library.index(), QueryMeaning.NONE, Lexicon.EMPTY));
    }
  }

  private static Readings in(String language) {
    return new Readings(Language.of(language), _ -> Optional.of(HERON));
  }

  @ParameterizedTest
  @CsvSource({
    "es-419, es-419, La garza espera.",
    "es, es-419, La garza espera.",
    "pt, pt, A garça espera.",
    "pt_BR, pt-br, A garça está esperando."
  })
  void aLanguageIsReadInItsOwnTrackOrElseInThatOfARegion(
      String wanted, String language, String text) throws QueryError {
    Readings readings = in(wanted);

    Answer answer = read(readings);

    assertThat(answer.moments())
        .extracting(Moment::reading)
        .containsOnly(
            Optional.of(
                new Reading(language, HERON.tracks().getFirst().cues().getFirst().span(), text)));
    assertThat(readings.areMissing(answer)).isFalse();
  }

  @Test
  void aMomentInTheLanguageItselfNeedsNoOther() throws QueryError {
    Readings readings = in("en");

    Answer answer = read(readings);

    assertThat(answer.moments()).extracting(Moment::reading).containsOnly(Optional.empty());
    assertThat(readings.areMissing(answer)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"es-es", "e", "tlh"})
  void aTrackOfAnotherRegionIsNotTheLanguageAskedFor(String wanted) throws QueryError {
    Readings readings = in(wanted);

    assertThat(readings.areMissing(read(readings))).isTrue();
  }
}

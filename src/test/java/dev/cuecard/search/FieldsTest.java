package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.Library;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Post;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Signature;
import dev.cuecard.document.TalkThread;
import dev.cuecard.search.parse.Names;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.search.parse.QueryParser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What fields find of who says it, when it was written, and what is like it.
class FieldsTest {
  private static Library library;

  @BeforeAll
  static void aDialogueADiscussionAndTwoTalks(@TempDir Path folder) {
    library =
        new Library(
            folder,
            List.of(
                dialogue(),
                discussion(),
                Library.talk("boats", "en", "how to caulk a wooden hull", "with oakum and pitch"),
                Library.talk("ships", "en", "a hull needs oakum", "every wooden year"),
                Library.talk("cakes", "en", "flour and a wooden spoon", "every year")));
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static Recording dialogue() {
    Track spoken =
        new Track(
            "en",
            Track.Origin.AUTOMATIC,
            List.of(
                said(0, "Ines Duarte", "tea first"),
                said(3000, "Bo Lind", "tea later"),
                said(6000, "Ines Duarte", "then coffee")));
    Track translated =
        new Track("es", Track.Origin.TRANSLATION, List.of(new Cue(0, 3000, "primero café")));
    Recording talk = Library.recording("dialogue", spoken);
    return new Recording(talk.about(), List.of(spoken, translated), Optional.empty());
  }

  private static Cue said(long start, String voice, String text) {
    return new Cue(
        new TimeSpan(start, start + 3000),
        text,
        Optional.empty(),
        Optional.of(voice),
        Optional.empty());
  }

  private static Discussion discussion() {
    return new Discussion(
        Library.talk("discussion", "en").about(),
        List.of(
            new TalkThread(
                "",
                "",
                List.of(
                    post("Ines", "2020-12-31T23:59:59Z", "Are the cups washed?"),
                    post("Lind Bo", "2021-05-03T10:00:00Z", "The cups are washed.")))));
  }

  private static Post post(String user, String time, String text) {
    return new Post(0, List.of(text), Optional.of(new Signature(user, Instant.parse(time))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          tea speaker:ines ¦ tea first
          tea speaker:bo ¦ tea later
          tea speaker:"ines duarte" ¦ tea first
          tea speaker:"duarte bo" ¦
          tea speaker:INES ¦ tea first
          tea speaker:in* ¦ tea first
          tea -speaker:ines ¦ tea later
          cups (speaker:ines OR speaker:nobody) ¦ Are the cups washed?
          coffee speaker:bo ¦
          speaker:bo kind:recording ¦ tea later
          speaker:"lind bo" ¦ The cups are washed.
          cups date:2020 ¦ Are the cups washed?
          cups date:2021 ¦ The cups are washed.
          cups date:2021-05 ¦ The cups are washed.
          cups date:2021-05-03 ¦ The cups are washed.
          cups date:2021-05-04.. ¦
          cups date:..2020-12 ¦ Are the cups washed?
          date:2020-12-31..2021-01-01 ¦ Are the cups washed?
          tea date:2020.. ¦
          origin:translation ¦ primero café
          origin:automatic ¦ tea first
          lang:es ¦ primero café
          tea origin:human ¦
          """)
  void aFieldFinds(String query, String text) throws QueryError {
    assertThat(library.moments(query, 10))
        .extracting(Moment::text)
        .isEqualTo(text == null ? List.of() : List.of(text));
  }

  @Test
  void nearFindsWhatSharesTheWordsThatAreMostThatPlacesOwnButNotThePlace() throws QueryError {
    assertThat(library.documents("near:boats@0:01")).containsExactly("ships");
    assertThat(library.documents("near:bo@0:01 lang:es")).isEmpty();
  }

  @Test
  void aNameThatIsNotThereIsRefusedWithThoseThatAre() {
    Names names = Names.of(library.index());
    assertThatThrownBy(() -> QueryParser.parse("tea lang:fr", names))
        .hasMessage("query:10: expected one of en, es after \"lang:\", got \"fr\"");
    assertThatThrownBy(() -> QueryParser.parse("near:dinner@0:01", names))
        .hasMessage("query:6: expected the id of a document after \"near:\", got \"dinner@0:01\"");
    assertThatThrownBy(() -> QueryParser.parse("near:di@0:01", names))
        .hasMessage(
            "query:6: expected one document, not dialogue, discussion after \"near:\","
                + " got \"di@0:01\"");
  }
}

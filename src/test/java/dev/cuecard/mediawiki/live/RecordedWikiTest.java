package dev.cuecard.mediawiki.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cuecard.SharedFiles;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetcher;
import dev.cuecard.fetch.LoopbackServer;
import dev.cuecard.fetch.UserAgent;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A wiki with Extension:Translate, of which answers were recorded.
class RecordedWikiTest {
  private static final String AT = "http://127.0.0.1:8181/wiki/";
  private static final String BELL = AT + "Harbour_school/Night_ferries_-_video:_Ringing_the_bell";

  private final Recordings recordings = Recordings.in(SharedFiles.shared("mediawiki", "captures"));
  private final LoopbackServer server = new LoopbackServer(recordings::answer);
  private final Fetcher fetcher = new Fetcher(new UserAgent("1.0", Optional.empty()));
  private final Kept kept = new Kept();
  private final WikiState state = new WikiState();

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  private Refresh refresh() throws FetchFailed {
    return new Refresh(Wiki.at(server.at("/"), fetcher), kept, state);
  }

  @Test
  void aBundleComesWithItsTranslations() throws FetchFailed {
    refresh().bundles(List.of("*"), List.of());

    assertThat(kept.news())
        .containsExactly(BELL, BELL + "=es", BELL + "=fr", BELL + "=ar", BELL + "=zh");
    Recording bell = (Recording) kept.at(BELL);
    assertThat(bell.about().title()).isEqualTo("Ringing the bell");
    assertThat(bell.about().sources().getFirst().revision()).contains("35");
    MessageBundle french = ((Recording) kept.lists.get(1)).bundle().orElseThrow();
    assertThat(french.units())
        .flatExtracting(unit -> unit.translations().values())
        .extracting(Translation::text, Translation::state)
        .contains(tuple("la cloche en laiton.", State.FUZZY));
  }

  @Test
  void aSecondLookFindsNothingNew() throws FetchFailed {
    refresh().bundles(List.of("*"), List.of());
    kept.news();
    recordings.addEmpty("recentchanges");

    refresh().bundles(List.of("*"), List.of());

    assertThat(kept.news()).containsExactly(BELL + " unchanged");
  }

  @Test
  void whatChangedSinceIsReadAgainWhereTheSourceDidInAllLanguages() throws FetchFailed {
    refresh().bundles(List.of("*"), List.of());
    kept.news();

    refresh().bundles(List.of("*"), List.of());

    assertThat(kept.news())
        .containsExactly(
            BELL + " unchanged", BELL + "=es", BELL + "=fr", BELL + "=ar", BELL + "=zh");
  }

  @Test
  void aLanguageWithoutPriorityIsAProblem() throws FetchFailed {
    refresh().bundles(List.of("*"), List.of(new Language("de")));

    assertThat(kept.news())
        .containsExactly(BELL, BELL + ": expected one of the languages es, fr, ar, zh, got de");
  }

  @Test
  void anArticleIsTheSameDocumentAsShownAndAsStored() throws FetchFailed, Refused {
    refresh().pages(List.of("Help:Night ferry timetable"));
    Document stored = kept.at(AT + "Help:Night_ferry_timetable");
    Page shown =
        (Page)
            ExpandedPage.of(
                    Wiki.at(server.at("/"), fetcher),
                    new StoredPage("Help:Night ferry timetable", 12, "2", "wikitext"))
                .value();

    assertThat(shown.id()).isEqualTo(stored.id());
    assertThat(shown.about().sources().getFirst().revision()).contains("2");
    assertThat(shown.sections()).extracting("heading").containsExactly("", "Fares");
  }

  @Test
  void aPageThatIsNotThereAndATitleThatCannotBeAreProblems() throws FetchFailed {
    refresh().pages(List.of("No such page", "Bad[title"));

    assertThat(kept.news())
        .containsExactly(
            AT + "No_such_page: expected a page, got none",
            AT
                + "Bad%5Btitle: expected a page, got The requested page title contains invalid"
                + " characters: \"[\".");
  }
}

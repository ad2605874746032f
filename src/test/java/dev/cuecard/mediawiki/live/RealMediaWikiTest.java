package dev.cuecard.mediawiki.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetcher;
import dev.cuecard.fetch.UserAgent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// A real MediaWiki, without Extension:Translate, to which the test may write: at the address
/// `CUECARD_MEDIAWIKI`, with `CUECARD_MEDIAWIKI_PASSWORD` for its user `Admin`.
@EnabledIfEnvironmentVariable(
    named = RealMediaWikiTest.ADDRESS,
    matches = "http.*",
    disabledReason = "no MediaWiki runs here: this test is skipped")
class RealMediaWikiTest {
  static final String ADDRESS = "CUECARD_MEDIAWIKI";

  private final URI start = URI.create(Optional.ofNullable(System.getenv(ADDRESS)).orElse(""));
  private final Fetcher fetcher = new Fetcher(new UserAgent("1.0", Optional.empty()));
  private final Kept kept = new Kept();
  private Editor editor = new Editor(start);

  @BeforeEach
  void logIn() {
    editor = Editor.loggedIn(start);
  }

  @AfterEach
  void close() {
    fetcher.close();
  }

  private Wiki wiki() throws FetchFailed {
    return Wiki.at(start, fetcher);
  }

  private Refresh refresh() throws FetchFailed {
    return new Refresh(wiki(), kept, new WikiState());
  }

  private String at(String title) {
    return start.resolve("/wiki/") + title;
  }

  @Test
  void itIsFoundByWhatItsPagesSay() throws FetchFailed {
    assertThat(Endpoint.namedBy(start.resolve("/wiki/Main_Page"), fetcher))
        .isEqualTo(start.resolve("/w/api.php"));
  }

  @Test
  void pagesAreReadAndReadAgainOnlyWhereTheyChanged() throws FetchFailed {
    editor.write("Help:Knots", "'''Knots''' hold.\n\n== Bowline ==\n* over\n* under");
    editor.write("Help talk:Knots", "== Which? ==\nThe reef knot. ~~~~");
    editor.write("Ringing the bell", "translate-messagebundle", bundle("Ring it."));
    List<String> titles = List.of("Help:Knots", "Help talk:Knots", "Ringing the bell");

    refresh().pages(titles);

    assertThat(kept.news())
        .containsExactlyInAnyOrder(at("Help:Knots"), at("Help_talk:Knots"), at("Ringing_the_bell"));
    assertThat(kept.at(at("Help:Knots"))).isInstanceOf(Page.class);
    assertThat(kept.at(at("Help_talk:Knots"))).isInstanceOf(Discussion.class);
    assertThat(kept.at(at("Ringing_the_bell"))).isInstanceOf(Recording.class);

    editor.write("Ringing the bell", "translate-messagebundle", bundle("Ring it twice."));
    refresh().pages(titles);

    assertThat(kept.news())
        .containsExactlyInAnyOrder(
            at("Help:Knots") + " unchanged",
            at("Help_talk:Knots") + " unchanged",
            at("Ringing_the_bell"));
  }

  private static String bundle(String words) {
    return """
    {"@metadata": {"sourceLanguage": "en", "label": "Harbour - Bells - video: Ringing the bell"},
     "display_name": "Ringing the bell", "subtitle-0-2100-1": "%s"}
    """
        .formatted(words);
  }

  @Test
  void anArticleByItselfIsReadWithItsTemplatesFilledIn() throws FetchFailed {
    editor.write("Template:Rope", "Made of hemp.");
    editor.write("Sheet bend", "{{Rope}}\n\n== Use ==\nFor two ropes.");
    editor.write("Becket bend", "#REDIRECT [[Sheet bend]]");
    refresh().pages(List.of("Sheet bend"));
    Document stored = kept.at(at("Sheet_bend"));
    editor.write("Sheet bend", "{{Rope}}\n\n== Use ==\nFor two ropes of any size.");

    refresh().page("Becket bend", List.of());

    Page shown = (Page) kept.at(at("Sheet_bend"));
    assertThat(shown.sections().getFirst().blocks().getFirst().text()).isEqualTo("Made of hemp.");
    assertThat(shown.sections().get(1).heading()).isEqualTo("Use");
    assertThat(shown.id()).isEqualTo(stored.id());
  }

  @Test
  void moreThanItAnswersAtOnceIsAskedInParts() throws FetchFailed {
    List<String> titles = new ArrayList<>(List.of("Main Page"));
    IntStream.range(0, 60).forEach(i -> titles.add("Lost/" + "é".repeat(100) + i));

    refresh().pages(titles);

    assertThat(kept.news())
        .hasSize(61)
        .contains(at("Main_Page"))
        .anySatisfy(note -> assertThat(note).endsWith("59: expected a page, got none"));
  }

  @Test
  void whatIsNoPageIsSaidToBeNone() throws FetchFailed {
    refresh().page("Special:RecentChanges", List.of());
    refresh().page("Bad[title", List.of());

    assertThat(kept.news())
        .containsExactly(
            at("Special:RecentChanges") + ": expected a page, got a special one",
            at("Bad%5Btitle")
                + ": expected a page, got The requested page title contains invalid characters:"
                + " \"[\".");
  }

  @Test
  void titlesAreListedByHowTheyBegin() throws FetchFailed {
    editor.write("Help:Splices/Eye", "Round.");
    editor.write("Help:Splices/Short", "Straight.");

    assertThat(wiki().titles("Help:Splices/"))
        .containsExactly("Help:Splices/Eye", "Help:Splices/Short");
  }

  @Test
  void itHasNoBundlesWithoutItsExtension() throws FetchFailed {
    Refresh refresh = refresh();

    assertThatThrownBy(() -> refresh.bundles(List.of("*"), List.of()))
        .isInstanceOf(FetchFailed.class)
        .hasMessageContaining("the wiki answered: ")
        .hasMessageEndingWith("Unrecognized value for parameter \"meta\": messagegroups");
  }

  @Test
  void aBundleByItsAddressComesWithoutTranslationsThen() throws FetchFailed {
    editor.write("Ringing twice", "translate-messagebundle", bundle("Ring it."));

    refresh().page("Ringing twice", List.of());

    assertThat(kept.news())
        .satisfiesExactly(
            note -> assertThat(note).isEqualTo(at("Ringing_twice")),
            note -> assertThat(note).contains("Ringing_twice: no translations: the wiki answered"));
  }
}

package dev.cuecard.mediawiki.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Source;
import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetcher;
import dev.cuecard.fetch.LoopbackServer;
import dev.cuecard.fetch.QuickTime;
import dev.cuecard.fetch.Reply;
import dev.cuecard.fetch.UserAgent;
import dev.cuecard.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefreshTest {
  private static final String AT = "https://wiki.example.org/wiki/";
  private static final List<Language> WITH_PRIORITY = List.of();

  private final SmallWiki wiki = new SmallWiki();
  private final LoopbackServer server = new LoopbackServer(wiki::answer);
  private final Fetcher fetcher =
      new Fetcher(
          new UserAgent("1.0", Optional.empty()),
          new QuickTime(Instant.parse("2026-11-22T06:00:00Z")));
  private final Kept kept = new Kept();
  private WikiState state = new WikiState();

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  /// A run of the program, which knows of those before only what they stored.
  private Refresh refresh() throws FetchFailed {
    state = WikiState.of(state.json());
    Refresh refresh = new Refresh(Wiki.at(server.at("/"), fetcher), kept, state);
    server.forget();
    return refresh;
  }

  private List<String> numbered(int count) {
    List<String> titles = IntStream.rangeClosed(1, count).mapToObj(i -> "Knot " + i).toList();
    titles.forEach(title -> wiki.page(title, "Over and under."));
    return titles;
  }

  @Test
  void pagesAreReadFiftyAtATime() throws FetchFailed {
    refresh().pages(numbered(120));

    assertThat(server.asked()).hasSize(3);
    assertThat(kept.news()).hasSize(120).contains(AT + "Knot_120");
    assertThat(kept.progress).containsExactly("50/120", "100/120", "120/120");
  }

  @Test
  void anUnchangedWikiCostsOneQuestionForFiftyPages() throws FetchFailed {
    List<String> titles = numbered(120);
    refresh().pages(titles);
    kept.news();

    refresh().pages(titles);

    assertThat(server.asked()).hasSize(3);
    assertThat(kept.news())
        .hasSize(120)
        .allSatisfy(note -> assertThat(note).endsWith(" unchanged"));
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws FetchFailed {
    List<String> titles = numbered(50);
    refresh().pages(titles);
    kept.news();
    wiki.page("Knot 7", "Over, under and through.");

    refresh().pages(titles);

    assertThat(server.asked()).hasSize(2);
    assertThat(server.asked().getLast().query()).contains("titles=Knot+7&");
    assertThat(kept.news()).hasSize(50).contains(AT + "Knot_7");
  }

  @Test
  void aQuestionTooLongForAnAddressIsPosted() throws FetchFailed {
    List<String> titles =
        IntStream.range(0, 50).mapToObj(i -> "Ropes/" + "é".repeat(100) + i).toList();
    titles.forEach(title -> wiki.page(title, "Over and under."));

    refresh().pages(titles);

    assertThat(server.asked()).hasSize(1);
    assertThat(server.asked().getFirst().method()).isEqualTo("POST");
    assertThat(kept.news()).hasSize(50);
  }

  @Test
  void aPageThatIsNotThereIsAProblemAndTheOthersAreRead() throws FetchFailed {
    wiki.page("Knots", "Over and under.");

    refresh().pages(List.of("Bowline", "Knots"));

    assertThat(kept.news())
        .containsExactly(AT + "Bowline: expected a page, got none", AT + "Knots");
  }

  @Test
  void aTextThatIsHiddenIsAProblem() throws FetchFailed {
    wiki.page("Knots", SmallWiki.HIDDEN);

    refresh().pages(List.of("Knots"));

    assertThat(kept.news()).containsExactly(AT + "Knots: expected a text, got none: it is hidden");
  }

  @Test
  void whatGoesWrongAndPassesIsWaitedFor() throws FetchFailed {
    wiki.bundle("Bowline", "fr");
    wiki.translate("Bowline", "fr", "Nœud de chaise");
    Refresh refresh = refresh();
    server.next(
        Reply.html(429, "<title>Too many</title>").with("Retry-After", "30"),
        Reply.html(503, "<title>At lunch</title>"),
        Reply.cutOff("{\"query\": {\"messagegroups\""));

    refresh.bundles(List.of("Bowline"), WITH_PRIORITY);

    assertThat(kept.news()).containsExactly(AT + "Bowline", AT + "Bowline=fr");
    assertThat(server.asked()).hasSize(3 + 3);
  }

  @Test
  void aPageThatIsNoTextIsNoted() throws FetchFailed {
    wiki.page("Knots.css", "css", "p {}");

    refresh().pages(List.of("Knots.css"));

    assertThat(kept.news())
        .containsExactly(AT + "Knots.css: expected a page to read, got one of content model css");
  }

  @Test
  void aDocumentKnowsItsAddressAndRevision() throws FetchFailed {
    wiki.page("Help:Knots", "Over and under.");

    refresh().pages(List.of("Help:Knots"));

    Source source = kept.at(AT + "Help:Knots").about().sources().getFirst();
    assertThat(source.uri()).isEqualTo(AT + "Help:Knots");
    assertThat(source.link()).contains(AT + "Help:Knots");
    assertThat(source.revision()).contains("101");
  }

  @Test
  void anArticleByItselfIsReadAsItIsShownUnderTheSameId() throws FetchFailed {
    wiki.page("Knots", "{{Rope}}");
    refresh().pages(List.of("Knots"));
    Document stored = kept.at(AT + "Knots");
    wiki.page("Knots", "{{Rope}} {{Rope}}");

    refresh().page("Knots", WITH_PRIORITY);

    Page shown = (Page) kept.at(AT + "Knots");
    assertThat(shown.sections().getFirst().blocks().getFirst().text()).isEqualTo("Shown in full.");
    assertThat(shown.id()).isEqualTo(stored.id());
    assertThat(shown.about().collection()).isEqualTo(stored.about().collection());
    assertThat(shown.about().language()).isEqualTo(stored.about().language());
  }

  @Test
  void aRedirectLeadsToItsPage() throws FetchFailed {
    wiki.page("Knots", "Over and under.");
    wiki.redirect("Knot", "Knots");

    refresh().page("Knot", WITH_PRIORITY);

    assertThat(kept.news()).containsExactly(AT + "Knots");
  }

  @Test
  void aPageThatIsUnchangedIsNotShownAgain() throws FetchFailed {
    wiki.page("Knots", "Over and under.");
    refresh().page("Knots", WITH_PRIORITY);
    kept.news();

    refresh().page("Knots", WITH_PRIORITY);

    assertThat(server.asked()).hasSize(1);
    assertThat(kept.news()).containsExactly(AT + "Knots unchanged");
  }

  @Test
  void bundlesComeWithTheirTranslationsToTheLanguagesWithPriority() throws FetchFailed {
    wiki.bundle("Bowline", "fr", "zh-cn", "es", "en");
    wiki.translate("Bowline", "fr", "Nœud de chaise");
    wiki.translate("Bowline", "zh-cn", "称人结");
    wiki.bundle("Reef knot", "fr");
    wiki.bundle("Anchor");

    refresh().bundles(List.of("Bow*", "Reef_knot"), WITH_PRIORITY);

    assertThat(kept.news())
        .containsExactly(AT + "Bowline", AT + "Reef_knot", AT + "Bowline=fr", AT + "Bowline=zh-cn");
    assertThat(kept.progress).containsExactly("1/2", "2/2");
    assertThat(kept.lists).extracting(Document::id).containsOnly(kept.at(AT + "Bowline").id());
  }

  @Test
  void aBundleByItsAddressComesWithItsTranslations() throws FetchFailed {
    wiki.bundle("Bowline", "fr");
    wiki.translate("Bowline", "fr", "Nœud de chaise");

    refresh().page("Bowline", WITH_PRIORITY);

    assertThat(kept.news()).containsExactly(AT + "Bowline", AT + "Bowline=fr");
  }

  @Test
  void onlyTheLanguagesThatAreNamedAreRead() throws FetchFailed {
    wiki.bundle("Bowline", "fr", "zh-cn", "es");
    wiki.translate("Bowline", "zh-cn", "称人结");

    refresh().bundles(List.of("Bowline"), List.of(Language.of("zh-Hans"), Language.of("de")));

    assertThat(kept.news())
        .containsExactly(
            AT + "Bowline",
            AT + "Bowline=zh-cn",
            AT + "Bowline: expected one of the languages fr, zh-cn, es, got de");
  }

  @Test
  void aLanguageThatTheWikiRefusesIsAProblemAndTheOthersAreRead() throws FetchFailed {
    wiki.bundle("Bowline", "xx", "fr");
    wiki.translate("Bowline", "fr", "Nœud de chaise");

    refresh().bundles(List.of("Bowline"), WITH_PRIORITY);

    assertThat(kept.news())
        .containsExactly(
            AT + "Bowline",
            AT + "Bowline: xx: the wiki answered: Invalid value for parameter \"mclanguage\".",
            AT + "Bowline=fr");
  }

  @Test
  void aNameThatNoBundleHasIsAProblem() throws FetchFailed {
    refresh().bundles(List.of("Splice*"), WITH_PRIORITY);

    assertThat(kept.news()).containsExactly(AT + "Splice*: expected a message bundle, got none");
  }

  @Test
  void aLongListOfTranslationsIsReadToItsEnd() throws FetchFailed {
    wiki.bundle("Bowline", "fr");
    wiki.translate("Bowline", "fr", "Nœud de chaise");
    wiki.answersAtMost(1);

    refresh().bundles(List.of("Bowline"), WITH_PRIORITY);

    Page list = (Page) kept.lists.getFirst();
    assertThat(list.bundle().orElseThrow().units()).hasSize(2);
  }

  @Test
  void unchangedBundlesCostTwoQuestionsMore() throws FetchFailed {
    IntStream.range(0, 60).forEach(i -> wiki.bundle("Knot " + i, "fr", "es"));
    IntStream.range(0, 60).forEach(i -> wiki.translate("Knot " + i, "fr", "Nœud " + i));
    refresh().bundles(List.of("Knot*"), WITH_PRIORITY);
    assertThat(server.asked()).hasSize(1 + 2 + 120);
    kept.news();
    wiki.later("2026-11-23T06:00:00Z");

    refresh().bundles(List.of("Knot*"), WITH_PRIORITY);

    assertThat(server.asked()).hasSize(1 + 1 + 2);
    assertThat(server.asked().get(1).query()).contains("rcend=2026-11-22T05%3A59%3A00Z");
    assertThat(kept.news()).hasSize(60).allSatisfy(note -> assertThat(note).endsWith(" unchanged"));
  }

  @Test
  void aChangedTranslationIsReadAgainAndNoOther() throws FetchFailed {
    wiki.bundle("Bowline", "fr", "es");
    wiki.bundle("Reef knot", "fr");
    refresh().bundles(List.of("*"), WITH_PRIORITY);
    kept.news();
    wiki.later("2026-11-23T06:00:00Z");
    wiki.translate("Bowline", "es", "As de gía");
    wiki.translate("Bowline", "es", "As de guía");

    refresh().bundles(List.of("*"), WITH_PRIORITY);

    assertThat(kept.news())
        .containsExactly(AT + "Bowline unchanged", AT + "Reef_knot unchanged", AT + "Bowline=es");
  }

  @Test
  void aChangedSourceMakesAllListsOldWithoutTouchingThem() throws FetchFailed {
    wiki.bundle("Bowline", "fr", "es");
    wiki.translate("Bowline", "fr", "Nœud de chaise");
    wiki.translate("Bowline", "es", "As de guía");
    refresh().bundles(List.of("*"), WITH_PRIORITY);
    kept.news();
    wiki.later("2026-11-23T06:00:00Z");
    wiki.translate("Bowline", "en", "The bowline");

    refresh().bundles(List.of("*"), WITH_PRIORITY);

    assertThat(kept.news())
        .containsExactly(AT + "Bowline unchanged", AT + "Bowline=fr", AT + "Bowline=es");
  }

  @Test
  void aChangedBundleIsReadAgainWithAllItsTranslations() throws FetchFailed {
    wiki.bundle("Bowline", "fr");
    wiki.translate("Bowline", "fr", "Nœud de chaise");
    refresh().bundles(List.of("*"), WITH_PRIORITY);
    kept.news();
    wiki.later("2026-11-23T06:00:00Z");
    wiki.bundle("Bowline", "fr");

    refresh().bundles(List.of("*"), WITH_PRIORITY);

    assertThat(kept.news()).containsExactly(AT + "Bowline", AT + "Bowline=fr");
  }

  @Test
  void whatTheWikiNoLongerRemembersIsReadAgain() throws FetchFailed {
    wiki.bundle("Bowline", "fr");
    wiki.translate("Bowline", "fr", "Nœud de chaise");
    refresh().bundles(List.of("*"), WITH_PRIORITY);
    kept.news();
    wiki.later("2027-01-22T06:00:00Z");

    refresh().bundles(List.of("*"), WITH_PRIORITY);

    assertThat(kept.news()).containsExactly(AT + "Bowline unchanged", AT + "Bowline=fr");
  }

  @Test
  void afterACutOnlyWhatIsMissingIsRead() throws FetchFailed {
    for (String title : List.of("Bowline", "Reef knot", "Sheet bend")) {
      wiki.bundle(title, "fr", "es");
      wiki.translate(title, "fr", "Nœud");
      wiki.translate(title, "es", "Nudo");
    }
    Refresh cut = refresh();
    server.usually(
        asked -> server.asked().size() > 5 ? Reply.cutOff("{\"query\":") : wiki.answer(asked));

    assertThatThrownBy(() -> cut.bundles(List.of("*"), WITH_PRIORITY))
        .isInstanceOf(FetchFailed.class)
        .hasMessageContaining("expected an answer, got 5 times");
    assertThat(kept.news())
        .containsExactly(
            AT + "Bowline",
            AT + "Reef_knot",
            AT + "Sheet_bend",
            AT + "Bowline=fr",
            AT + "Bowline=es",
            AT + "Reef_knot=fr");

    server.usually(wiki::answer);
    wiki.later("2026-11-22T07:00:00Z");
    refresh().bundles(List.of("*"), WITH_PRIORITY);

    assertThat(kept.news())
        .containsExactly(
            AT + "Bowline unchanged",
            AT + "Reef_knot unchanged",
            AT + "Sheet_bend unchanged",
            AT + "Reef_knot=es",
            AT + "Sheet_bend=fr",
            AT + "Sheet_bend=es");
  }

  @Test
  void aWikiWithoutBundlesSaysSo() throws FetchFailed {
    Refresh refresh = refresh();
    server.next(
        Reply.json(
            "{\"warnings\": {\"query\": {\"warnings\": \"Unrecognized value: messagegroups\"}}}"));

    assertThatThrownBy(() -> refresh.bundles(List.of("*"), WITH_PRIORITY))
        .isInstanceOf(FetchFailed.class)
        .hasMessageEndingWith("the wiki answered: Unrecognized value: messagegroups");
  }

  @Test
  void aPageInPlaceOfAnAnswerEndsTheRun() throws FetchFailed {
    wiki.page("Knots", "Over and under.");
    Refresh refresh = refresh();
    server.next(Reply.html(200, "<title>The harbour is closed</title>"));

    assertThatThrownBy(() -> refresh.pages(List.of("Knots")))
        .isInstanceOf(FetchFailed.class)
        .hasMessageEndingWith("expected JSON, got text/html \"The harbour is closed\"");
  }
}

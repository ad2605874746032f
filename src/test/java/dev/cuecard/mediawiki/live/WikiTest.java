package dev.cuecard.mediawiki.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetcher;
import dev.cuecard.fetch.LoopbackServer;
import dev.cuecard.fetch.QuickTime;
import dev.cuecard.fetch.Reply;
import dev.cuecard.fetch.UserAgent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiTest {
  private final SmallWiki wiki = new SmallWiki();
  private final LoopbackServer server = new LoopbackServer(wiki::answer);
  private final QuickTime time = new QuickTime(Instant.parse("2026-11-22T06:00:00Z"));
  private final Fetcher fetcher = new Fetcher(new UserAgent("1.0", Optional.empty()), time);

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/wiki/Help:Knots", "/w/index.php?title=Help:Knots", "/w/api.php", "/", ""})
  void aWikiIsFoundByAnyOfItsAddresses(String target) throws FetchFailed {
    Wiki found = Wiki.at(server.at(target), fetcher);

    assertThat(found.address("Help:Knots")).isEqualTo("https://wiki.example.org/wiki/Help:Knots");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aWikiWithItsApiElsewhereIsFoundByWhatItsPagesSay() throws FetchFailed {
    server.usually(asked ->
        asked.target().startsWith("/harbour/Knots")
            ? Reply.html(
                200,
                "<link rel=\"EditURI\" href=\""
                    + server.at("/deep/api.php?action=rsd")
                    + "\"><title>Knots</title>")
            : asked.target().startsWith("/deep/api.php?")
                ? wiki.answer(
                    new LoopbackServer.Asked(
                        "GET", asked.target().replace("/deep/", "/w/"), "", ""))
                : Reply.html(404, "<title>Not here</title>"));

    Wiki found = Wiki.at(server.at("/harbour/Knots"), fetcher);

    assertThat(found.address("Bowline")).isEqualTo("https://wiki.example.org/wiki/Bowline");
  }

  @Test
  void aPageOfSomethingElseIsNoWiki() {
    server.usually(_ -> Reply.html(200, "<title>Fish prices</title>"));

    assertThatThrownBy(() -> Wiki.at(server.at("/wiki/Cod"), fetcher))
        .isInstanceOf(FetchFailed.class)
        .hasMessage(
            server.at("/wiki/Cod") + ": expected a page of a wiki, got text/html \"Fish prices\"");
  }

  @Test
  void aServerThatWantsToBeLeftAloneIsNotAskedForAPageEither() {
    server.usually(_ -> Reply.html(429, "<title>Enough</title>").with("Retry-After", "3600"));

    assertThatThrownBy(() -> Wiki.at(server.at("/wiki/Cod"), fetcher))
        .isInstanceOf(FetchFailed.class)
        .hasMessageContaining("not to be asked again for 3,600 s");
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "https://wiki.example.org/wiki/Help:Night_ferry%3F, Help:Night ferry?",
    "https://wiki.example.org/w/index.php?action=raw&title=Caf%C3%A9+au_lait, Café au lait",
    "https://wiki.example.org/wiki/A%2FB#Fares, A/B"
  })
  void aTitleIsReadOutOfAnAddress(URI address, String title) throws FetchFailed {
    assertThat(Wiki.at(server.at("/"), fetcher).title(address)).contains(title);
    assertThat(Wiki.isPage(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://wiki.example.org/",
        "https://wiki.example.org/wiki/",
        "https://bugs.example.org/show_bug.cgi?id=7",
        "mailto:crew@example.org"
      })
  void otherAddressesNameNoPage(URI address) throws FetchFailed {
    assertThat(Wiki.at(server.at("/"), fetcher).title(address)).isEmpty();
    assertThat(Wiki.isPage(address)).isFalse();
  }

  @Test
  void titlesAreListedByHowTheyBegin() throws FetchFailed {
    wiki.page("Help:Knots", "");
    wiki.page("Help:Knots/Bowline", "");
    wiki.page("Help:Rope", "");

    assertThat(Wiki.at(server.at("/"), fetcher).titles("Help:Knots"))
        .containsExactly("Help:Knots", "Help:Knots/Bowline");
  }

  @Test
  void aWikiWhoseDatabasesLagIsLeftAlone() throws FetchFailed {
    server.next(
        Reply.json("{\"error\": {\"code\": \"maxlag\", \"info\": \"Waiting: 6 s lagged\"}}")
            .with("MediaWiki-API-Error", "maxlag")
            .with("Retry-After", "5"));

    Wiki.at(server.at("/"), fetcher);

    assertThat(server.asked())
        .hasSize(2)
        .allSatisfy(asked -> assertThat(asked.target()).contains("maxlag=5"));
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2]          | expected a JSON object, got application/json \"[1, 2]\"",
        "{\"query\": {}} | expected the name of the wiki, got none",
        "{\"query\":     | 1:10: expected more JSON, got the end of the text"
      })
  void wrongJsonIsNamed(String answer, String message) throws FetchFailed {
    Wiki found = Wiki.at(server.at("/"), fetcher);
    server.next(Reply.json(answer));

    assertThatThrownBy(() -> SiteInfo.of(found.api()))
        .isInstanceOf(FetchFailed.class)
        .hasMessageEndingWith(message);
  }

  @Test
  void aListThatComesBackToTheSamePlaceEnds() throws FetchFailed {
    Wiki found = Wiki.at(server.at("/"), fetcher);
    server.usually(_ ->
        Reply.json("{\"continue\": {\"apcontinue\": \"Knots\"}, \"query\": {\"allpages\": []}}"));

    assertThatThrownBy(() -> found.titles("K"))
        .isInstanceOf(FetchFailed.class)
        .hasMessageEndingWith("expected the list to go on, got the same place again");
  }
}

package dev.cuecard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.Library;
import dev.cuecard.document.Recording;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebServerTest {
  private static final String READER = "/d/asking-open-questions-8p35";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = Served.sample(folder);
  }

  @AfterAll
  void stop() {
    served.close();
    assertThat(served.faults()).isEmpty();
  }

  private Document page(String path, String... headers) {
    return Jsoup.parse(served.text(path, headers), served.at(path).toString());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void aSearchLeadsToTheSecondInTheReader() {
    Document results = page("/search?q=%22open+question%22");

    String link = results.expectFirst(".moments .place").attr("href");
    assertThat(link).isEqualTo(READER + "?language=en&q=%22open%20question%22#t=50.02");
    assertThat(page(link).select(".cue:has([id='t=50.02']) mark").text())
        .isEqualTo("open question");
  }

  @Test
  void wordsAreMarkedWhereverTheyStandAndPhrasesWhereTheyAnswer() {
    assertThat(page(READER + "?q=question").select(".cue mark"))
        .hasSizeGreaterThan(page(READER + "?q=%22a+leading+question%22").select(".cue mark").size())
        .allSatisfy(mark -> assertThat(mark.text()).startsWithIgnoringCase("question"));
    assertThat(page(READER + "?q=question").select(".cue:contains( question ):not(:has(mark))"))
        .isEmpty();
  }

  @Test
  void aSearchIsNarrowedByWhatItOffers() {
    Document results = page("/search?q=question");
    String narrowed = results.select(".choices a:contains(Discussion)").attr("href");

    Document fewer = page(narrowed);

    assertThat(fewer.select(".group .kind").eachText()).containsOnly("Discussion");
    assertThat(fewer.select(".chip.on").attr("href")).isEqualTo("/search?q=question");
  }

  @Test
  void whatIsFoundInOneLanguageIsReadInAnother() {
    Document results = page("/search?q=%22red+light%22&show-in=es");

    assertThat(results.select(".moments .reading").attr("lang")).isEqualTo("es");
    assertThat(results.select(".moments .reading").text()).contains("lucecita roja");
    assertThat(results.select("[name=show-in] [selected]").attr("value")).isEqualTo("es");
    assertThat(results.select(".choices a").eachAttr("href"))
        .allSatisfy(address -> assertThat(address).contains("show-in=es"));
    assertThat(page("/search?q=%22red+light%22&show-in=fa").select(".hits > .aside").text())
        .isEqualTo("Nothing of this is there in Persian.");
  }

  @Test
  void aMisspeltWordIsMadeGood() {
    Document results = page("/search?q=lighthouze&lang=en");

    assertThat(results.select(".suggestion a").attr("href"))
        .isEqualTo("/search?q=lighthouse&lang=en");
  }

  @Test
  void aMistakenQueryIsShownWithItsMistake() {
    assertThat(page("/search?q=%28silence").select(".mistake pre").text()).startsWith("(silence");
  }

  @Test
  void onlyTheResultsAreSentToAPageThatIsThere() {
    assertThat(served.text("/search?q=silence&part=results"))
        .startsWith("<div class=\"found\">")
        .doesNotContain("<html");
  }

  @Test
  void twoLanguagesStandSideBySide() {
    Document reader = page(READER + "?language=en&beside=ar");

    var row = reader.expectFirst(".row");
    assertThat(row.select(".words").attr("dir")).isEqualTo("ltr");
    assertThat(row.select(".other").attr("dir")).isEqualTo("rtl");
    assertThat(row.select(".other").text()).isNotBlank();
  }

  @Test
  void aRecordingMayBePlayedFromItsOwnServerOnly() {
    assertThat(header(served.get(READER), "Content-Security-Policy"))
        .contains("media-src https://oral-history.example.org;");
    assertThat(header(served.get("/"), "Content-Security-Policy")).contains("media-src 'none';");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/collections",
        "/collection?name=Meta-Wiki",
        "/terms",
        "/terms?collection=Recording%20Oral%20Histories&language=ar",
        "/search?q=silence",
        "/search?kind=page",
        READER,
        "/d/oral-history-checklist-for-the-recording-day-kfpn",
        "/d/talk-oral-history-checklist-for-the-recording-jcw9",
        "/d/how-long-to-stay-silent-c2qv",
        "/clip/asking-open-questions-8p35?from=0:31&to=0:45",
        "/guide/asking-open-questions-8p35",
        "/coverage",
        "/translation/asking-open-questions-8p35?language=ar",
        "/unit/asking-open-questions-8p35?language=ru&key=subtitle-65460-73030-12"
      })
  void everyPageIsWholeAndAsksNobodyElse(String path) {
    assertThat(served.get(path).statusCode()).isEqualTo(200);
    for (String language : new String[] {"en", "ar"}) {
      Document page = page(path, "Accept-Language", language);
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("html").attr("lang")).isEqualTo(language);
      assertThat(page.select("[src], link[href]"))
          .allSatisfy(element ->
              assertThat(element.attr("src") + element.attr("href")).startsWith("/assets/"));
      assertThat(page.select("[style], style, script:not([src]), iframe, object")).isEmpty();
      for (var link : page.select("a[href^=/], link[href]").eachAttr("href")) {
        assertThat(served.get(link.replaceFirst("#.*", "")).statusCode()).as(link).isLessThan(400);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"en, ltr", "ar, rtl"})
  void lettersStandInTheOrderOfTheirLanguageWhateverThatOfThePage(String terms, String direction) {
    String path = "/terms?collection=Recording%20Oral%20Histories&language=" + terms;

    assertThat(page(path, "Accept-Language", "ar").select(".letters").attr("dir"))
        .isEqualTo(direction);
  }

  @Test
  void aStudyGuideLeadsToTheSecondsItQuotes() {
    Document guide = page("/guide/asking-open-questions-8p35");

    String place = guide.expectFirst("#outline a.place").attr("href");
    assertThat(place).startsWith(READER + "?language=en#t=");
    assertThat(page(place.replaceFirst("#.*", "")).select(".cue")).isNotEmpty();
    assertThat(guide.select("header.top nav a")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "md, text/markdown, '# Recording Oral Histories'",
    "html, text/html, '<!doctype html>'",
    "json, application/json, '{'",
    "pdf, application/pdf, '%PDF-1.'"
  })
  void aStudyGuideIsKeptAsAFile(String format, String type, String start) {
    var file = served.get("/guide?collection=Recording+Oral+Histories&format=" + format);

    assertThat(header(file, "Content-Type")).startsWith(type);
    assertThat(header(file, "Content-Disposition")).startsWith("attachment").endsWith(format);
    assertThat(new String(file.body(), StandardCharsets.UTF_8)).startsWith(start);
  }

  @Test
  void aFileOfAGuideCitesTheWeb() {
    assertThat(served.text("/guide/asking-open-questions-8p35?format=html"))
        .contains("https://oral-history.example.org/")
        .doesNotContain("href=\"/d/");
  }

  @Test
  void theHeatMapLeadsToAUnitWithWhatChecksSayOfIt() {
    Document map = page("/coverage?by=words");
    String cell = map.expectFirst(".heat a[href$=\"8p35?language=ru\"]").attr("href");

    Document bundle = page(cell + "&show=found");
    assertThat(bundle.select(".chip.on .number").text())
        .isEqualTo(Integer.toString(bundle.select(".unit").size()));
    Document unit = page(bundle.expectFirst(".unit .time").attr("href"));

    assertThat(unit.select(".findings li").text())
        .contains("too long: 3 lines of 42 characters, at most 2");
    assertThat(unit.select(".unit.here [lang=ru]")).isNotEmpty();
    assertThat(unit.select(".unit")).hasSizeGreaterThan(4);
    assertThat(unit.select("a[href*='#t=']").attr("href")).startsWith(READER);
  }

  @Test
  void whatIsNotTranslatedSaysSo() {
    Document bundle = page("/translation/asking-open-questions-8p35?language=ar&show=left");

    Document unit = page(bundle.expectFirst(".unit .time").attr("href"));

    assertThat(unit.select(".pair .empty").text()).isEqualTo("Not translated yet.");
  }

  @Test
  void tracksWithoutABundleAreComparedByTheirTimes() {
    assertThat(
            page("/translation/the-lighthouse-keepers-daughter-rjy1?language=fr").select(".unit"))
        .hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource({
    "/coverage?by=luck, 400",
    "/guide?collection=Nothing, 404",
    "/guide/asking-open-questions-8p35?format=doc, 400",
    "/translation/asking-open-questions-8p35?language=en, 400",
    "/translation/asking-open-questions-8p35?language=ar&show=some, 400",
    "/translation/bug-4021?language=ar, 404",
    "/unit/asking-open-questions-8p35?language=ar&key=nothing, 404"
  })
  void aPageThatThereIsNotIsRefused(String path, int status) {
    assertThat(served.get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void aClipIsKeptAsAFile() {
    var file = served.get("/clip/asking-open-questions-8p35?from=0:31&to=0:45&format=vtt");

    assertThat(header(file, "Content-Type")).isEqualTo("text/vtt; charset=utf-8");
    assertThat(header(file, "Content-Disposition"))
        .matches("attachment; filename\\*=UTF-8''asking-open-questions-8p35-\\w{8}\\.vtt");
    assertThat(new String(file.body(), StandardCharsets.UTF_8)).startsWith("WEBVTT\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/clip/asking-open-questions-8p35?from=1&to=20&language=tlh",
        "/api/documents/asking-open-questions-8p35/clip?from=1&to=20&language=tlh",
        "/api/documents/asking-open-questions-8p35/chapters?language=tlh",
        "/api/documents/asking-open-questions-8p35/alignment?language=en&beside=tlh"
      })
  void aLanguageThatARecordingIsNotInIsRefused(String path) {
    assertThat(served.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aClusterThatFailsIsNoFaultOfTheServer() {
    assertThatThrownBy(() ->
            WebServer.orWhyNot(
                    (_, _) -> {
                      throw new ClusterFailed("no node answers");
                    })
                .answer(new Request("/", new Parameters(Map.of()), Map.of()), ""))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(503);
              assertThat(refusal.reason()).isEqualTo("no node answers");
            });
  }

  @Test
  void theLanguageOfThePagesIsKept() {
    var choice = served.get("/language/ar?back=%2Fsearch%3Fq%3Dsilence");

    assertThat(choice.statusCode()).isEqualTo(303);
    assertThat(header(choice, "Location")).isEqualTo("/search?q=silence");
    String cookie = header(choice, "Set-Cookie");
    assertThat(cookie).contains("SameSite=Strict").contains("HttpOnly");
    assertThat(
            page("/", "Cookie", cookie.substring(0, cookie.indexOf(';')))
                .select("html")
                .attr("dir"))
        .isEqualTo("rtl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)"
      })
  void itLeadsBackToThisServerOnly(String address) {
    var choice =
        served.get("/language/ar?back=" + dev.cuecard.web.http.PercentCode.encode(address));

    assertThat(header(choice, "Location")).isEqualTo("/");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    var first = served.get("/search?q=silence");
    var again = served.get("/search?q=silence", "If-None-Match", header(first, "ETag"));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void pagesAreCompressed() throws IOException {
    var compressed = served.get(READER, "Accept-Encoding", "gzip");

    assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
        .isEqualTo(served.get(READER).body());
  }

  @Test
  void headIsGetWithoutTheBody() {
    String head = served.raw("HEAD / HTTP/1.1", "Host: localhost");

    assertThat(head)
        .startsWith("HTTP/1.1 200")
        .containsIgnoringCase("Content-length: ")
        .endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void nothingCanBeChanged(String method) {
    assertThat(served.raw(method + " /search?q=silence HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 405")
        .contains("Allow: GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/d/..%2f..%2fpom.xml",
        "/d/../../pom.xml",
        "/assets/..%2f..%2f..%2fpom.xml",
        "/assets/%2e%2e/web/WebServer.class",
        "/api/documents/..%2fsources",
        "/api/schemas/..%2fasset%2fcuecard.css",
        "//etc/passwd",
        "/d/asking-open-questions-8p35.json",
        "/d/"
      })
  void noPathLeadsElsewhere(String path) {
    assertThat(served.raw("GET " + path + " HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 404");
  }

  @Test
  void anotherNameIsRefused() {
    assertThat(served.raw("GET / HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 421");
    assertThat(served.raw("GET / HTTP/1.1", "Host: talks.example.org:80"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void whatIsTooLongIsRefused() {
    assertThat(served.get("/search?q=" + "a".repeat(1001)).statusCode()).isEqualTo(400);
    assertThat(served.get("/search?q=" + "a".repeat(8000)).statusCode()).isEqualTo(414);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=%",
        "/search?q=%zz",
        "/search?q=%ff",
        "/search?q=%00",
        "/search?q=a&page=0",
        "/search?q=a&page=many",
        "/search?q=a&sort=worst",
        "/clip/asking-open-questions-8p35?from=2&to=1",
        "/clip/asking-open-questions-8p35?from=then&to=now"
      })
  void whatCannotBeAskedIsRefused(String path) {
    assertThat(served.raw("GET " + path + " HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void onlyWhatTheTrackThatIsReadSaysIsFoundInIt(@TempDir Path folder) {
    Recording talk = Library.talk("a-1", "en", "a heron", "a wader");
    Recording both =
        new Recording(
            talk.about(),
            List.of(
                talk.tracks().getFirst(),
                Library.talk("a-1", "en-gb", "a heron", "a stork, mate").tracks().getFirst()),
            Optional.empty());
    try (Served live = new Served(folder, List.of(both))) {
      assertThat(live.text("/d/a-1?language=en&q=stork")).doesNotContain("data-found");
      assertThat(live.text("/d/a-1?language=en-gb&q=stork")).contains("data-found");
      assertThat(live.text("/d/a-1?language=en&q=heron")).contains("data-found");
      assertThat(live.text("/d/a-1?language=en-gb&q=heron")).contains("data-found");
    }
  }

  @Test
  void whatIsIngestedMeanwhileAppears(@TempDir Path folder) throws InterruptedException {
    try (Served live = new Served(folder, List.of(Library.talk("a-1", "en", "nothing")))) {
      live.store(Library.talk("b-1", "en", "a heron stands in the canal"));

      boolean found = false;
      for (int i = 0; i < 600 && !found; i++) {
        found = live.text("/api/search?q=heron").contains("b-1");
        Thread.sleep(50);
      }
      assertThat(found).isTrue();
      assertThat(live.get("/d/b-1").statusCode()).isEqualTo(200);
    }
  }
}

package dev.cuecard.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.web.Served;
import dev.cuecard.web.intake.Admission;
import dev.cuecard.web.intake.Token;
import dev.cuecard.web.library.MediaFiles;
import dev.cuecard.wording.Wording;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The pages in a real browser, used as people use them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class BrowserTest {
  private static final String READER = "/d/asking-open-questions-8p35";
  private static final String TOKEN = "a token for these tests";
  private static final String ADDED =
      """
      {"shape": "ingest", "version": 1, "missing": [], "sources": [{"source": "talk.en.srt",
        "status": "new", "document": "asking-open-questions-8p35", "problems": [
          {"line": 2, "column": 1, "severity": "warning", "message": "expected a time"}]}]}
      """;

  private Chromium chromium;
  private Served served;
  private Tab tab;

  @BeforeAll
  void start(@TempDir Path folder) {
    chromium = Chromium.start(folder.resolve("profile"));
    served =
        new Served(
            folder,
            Served.shipped(),
            MediaFiles.NONE,
            Optional.of(new Admission(new Token(TOKEN), (_, _) -> ADDED)));
  }

  @AfterAll
  void stop() {
    if (served != null) {
      served.close();
      chromium.close();
    }
  }

  @BeforeEach
  void newTab() {
    tab = chromium.tab();
  }

  @AfterEach
  void nothingCameFromElsewhere() {
    String here = served.at("/").toString();
    assertThat(tab.requests())
        .filteredOn(address -> address.startsWith("http") && !address.contains("example.org"))
        .allSatisfy(address -> assertThat(address).startsWith(here));
    tab.close();
  }

  private void open(String path) {
    tab.open(served.at(path));
  }

  @ParameterizedTest
  @CsvSource({"en, leading question, question", "ar, سؤال مفتوح, سؤال"})
  void aLearnerTypesAndIsLedToTheSecond(String language, String question, String word) {
    tab.language(language);
    open("/");
    assertThat(tab.evaluate("document.documentElement.lang").stringValue()).isEqualTo(language);

    tab.click("#q");
    tab.type(question);
    tab.await("document.querySelector(\".moments .place\") && location.search.includes(\"q=\")");
    tab.await("document.querySelector(\"[data-results]\").ariaBusy === \"false\"");
    tab.screenshot("search-" + language);
    assertThat(tab.text(".moments mark")).contains(word);
    tab.click(".moments .place");
    tab.await("document.querySelector(\".cue.at\")");

    tab.screenshot("reader-" + language);
    assertThat(tab.text(".cue.at mark")).contains(word);
    assertThat(tab.evaluate("location.hash").stringValue()).startsWith("#t=");
    int opened = lineInFocus();
    tab.press("ArrowDown");
    assertThat(lineInFocus()).isEqualTo(opened + 1);
    assertThat(tab.complaints()).isEmpty();
  }

  private int lineInFocus() {
    return tab.evaluate(
            """
            [...document.querySelectorAll(".cue")].findIndex(cue =>
              cue.contains(document.activeElement))\
            """)
        .intValue();
  }

  @ParameterizedTest
  @CsvSource({"en, en", "ar, ar"})
  void anEditorMakesAClipWithTheKeyboard(String language, String track) {
    tab.language(language);
    open(READER + "?language=" + track + "#t=12");
    tab.await("document.querySelector(\".cue.at\")");

    tab.pressWithShift("ArrowDown");
    tab.pressWithShift("ArrowDown");
    assertThat(tab.evaluate("document.querySelectorAll(\".chosen\").length").intValue())
        .isEqualTo(3);
    tab.screenshot("choosing-" + language);
    tab.press("c");
    tab.press("Enter");
    tab.await("document.querySelector(\"figure.clip\")");

    tab.screenshot("clip-" + language);
    assertThat(tab.text(".clip blockquote")).isNotBlank();
    assertThat(tab.text(".exports a")).contains("#t=7.12,24.2").contains("webm");
    assertThat(
            tab.evaluate("document.querySelectorAll(\".exports a[download]\").length").intValue())
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void wordsThatAreSelectedBecomeAClip() {
    open(READER);
    tab.evaluate(
        """
        getSelection().setBaseAndExtent(
            document.querySelectorAll(".words")[2].firstChild, 0,
            document.querySelectorAll(".words")[4].firstChild, 1)\
        """);
    tab.await("document.querySelector(\".clipper:not([hidden]) a\")");

    assertThat(tab.evaluate("document.querySelectorAll(\".chosen\").length").intValue())
        .isEqualTo(3);
    assertThat(tab.evaluate("document.querySelector(\".clipper a\").href").stringValue())
        .contains("/clip/asking-open-questions-8p35?from=");
  }

  @ParameterizedTest
  @CsvSource({"en, en, ar", "ar, ar, en"})
  void aTranslatorReadsTwoLanguagesSideBySide(String language, String track, String beside) {
    tab.language(language);
    open(READER);
    tab.evaluate(
        """
        document.querySelector("[name=language]").value = "%s";
        document.querySelector("[name=beside]").value = "%s"\
        """
            .formatted(track, beside));
    tab.click(".tracks button");
    tab.await("document.querySelector(\".two\")");

    tab.screenshot("beside-" + language);
    assertThat(tab.text(".row .other")).isNotBlank();
    double[] sides = {left(".row .words"), left(".row .other")};
    assertThat(sides[0] < sides[1]).isEqualTo(language.equals("en"));
  }

  @ParameterizedTest
  @CsvSource({"en, Checks, too long", "ar, الفحوص, أطول مما ينبغي"})
  void aTranslatorGoesFromTheHeatMapToAUnitAndWhereItIsSaid(
      String language, String checks, String reason) {
    tab.language(language);
    open("/");
    tab.click("header nav a[href=\"/coverage\"]");
    tab.await("document.querySelector(\".heat\")");
    tab.screenshot("coverage-" + language);

    tab.click(".heat a[href*=\"asking\"][href$=\"language=ru\"]");
    tab.await("document.querySelector(\".units\")");
    tab.screenshot("bundle-" + language);
    tab.click(".chip[href$=\"show=found\"]");
    tab.await("location.search.includes(\"show=found\") && document.querySelector(\".chip.on\")");
    tab.click(".unit .time");
    tab.await("document.querySelector(\".pair\")");

    tab.screenshot("unit-" + language);
    assertThat(tab.text("#checks")).isEqualTo(checks);
    assertThat(tab.text(".findings")).contains(reason);
    tab.click(".pair a");
    tab.await("document.querySelector(\".cue.at\") && document.querySelector(\".two\")");
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void aLearnerGoesFromAGuideToTheSecondItQuotes() {
    open(READER);
    tab.click(".make a");
    tab.await("document.querySelector(\".guide\")");
    tab.screenshot("guide");
    tab.click("#summary .place");
    tab.await("document.querySelector(\".cue.at\")");
  }

  @ParameterizedTest
  @CsvSource({"en, new", "ar, جديد"})
  void somebodyAddsATextAndReadsIt(String language, String status) {
    tab.language(language);
    open("/collections");
    tab.click("main .play");
    tab.await("document.querySelector(\".add\")");
    tab.screenshot("add-" + language);
    tab.click("[name=text]");
    tab.type("1\n00:00:01,000 --> 00:00:03,000\nA heron stands in the canal.\n");
    tab.click("[name=token]");
    tab.type(TOKEN);
    tab.click(".add button");
    tab.await("document.querySelector(\".added\")");

    tab.screenshot("added-" + language);
    assertThat(tab.text(".added")).contains(status).contains("2:1: expected a time");
    tab.click(".added a");
    tab.await("document.querySelector(\".cue\")");
    assertThat(tab.complaints()).isEmpty();
  }

  private double left(String selector) {
    return tab.evaluate(
            "document.querySelector(\"%s\").getBoundingClientRect().left".formatted(selector))
        .doubleValue();
  }

  @Test
  void theIndexOfTermsLeadsToWhereTheyAreSaid() {
    open("/");
    tab.click("header nav a[href=\"/terms\"]");
    tab.await("document.querySelector(\".index .place\")");
    tab.screenshot("terms");

    tab.click(".index .place");
    tab.await("document.querySelector(\".cue.at\")");
  }

  @Test
  void nothingIsLoadedFromElsewhereBeforeSomebodyPresses() {
    open(READER);
    tab.click(".cue .time");
    assertThat(tab.requests()).noneMatch(address -> address.contains("example.org"));

    tab.click("[data-play]");
    tab.await("document.querySelector(\"video\")");

    tab.click(".row:nth-of-type(3) .time");
    tab.await("document.querySelector(\"video\").src.includes(\"example.org\")");
  }

  @Test
  void allOfItWorksWithoutScripts() {
    tab.withoutScripts();
    open("/");
    tab.click("#q");
    tab.type("leading question kind:recording");
    tab.press("Enter");
    tab.await("document.querySelector(\".moments .place\")");

    tab.click(".moments .place");
    tab.await("document.querySelector(\".cue:has(:target) mark\")");
  }

  private static Stream<String> paths() {
    return Stream.of(
        "/",
        "/collections",
        "/collection?name=Recording+Oral+Histories",
        "/terms",
        "/search?q=silence",
        "/search?q=silence&lang=en&kind=recording",
        "/search?q=%28silence",
        "/search?q=xyzzyx",
        READER + "?q=silence&beside=ar#t=31.03",
        "/d/oral-history-checklist-for-the-recording-day-kfpn",
        "/d/talk-oral-history-checklist-for-the-recording-jcw9",
        "/d/how-long-to-stay-silent-c2qv",
        "/clip/asking-open-questions-8p35?from=0:31&to=0:45",
        "/guide/asking-open-questions-8p35",
        "/guide?collection=Recording+Oral+Histories&language=ar",
        "/coverage",
        "/translation/asking-open-questions-8p35?language=ar",
        "/unit/asking-open-questions-8p35?language=ru&key=subtitle-65460-73030-12",
        "/add",
        "/no-such-page");
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everybodyCanUseIt(String path) {
    tab.language("en");
    open(path);
    assertThat(tab.barriers()).isEmpty();

    tab.language("ar");
    tab.dark(true);
    open(path);
    assertThat(tab.barriers()).as("from right to left, in the dark").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void itFitsASmallScreen(String path) {
    tab.size(320, 640);
    for (String language : Wording.LANGUAGES) {
      tab.language(language);
      open(path);

      tab.screenshot("small" + path.replaceAll("[^\\w]+", "-") + "-" + language);
      assertThat(tooWide()).as(language).isEmpty();
      assertThat(tab.evaluate("document.scrollingElement.scrollWidth").intValue())
          .as(language)
          .isLessThanOrEqualTo(320);
    }
  }

  private Collection<JsonNode> tooWide() {
    return tab.evaluate(
            """
            [...document.querySelectorAll("body *")]
                .filter(element => !element.closest(".wide"))
                .filter(element => {
                  const box = element.getBoundingClientRect();
                  return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
                })
                .map(element => element.outerHTML.slice(0, 100))\
            """)
        .values();
  }
}

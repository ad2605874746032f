package dev.cuecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Block;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Page;
import dev.cuecard.document.Post;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Source;
import dev.cuecard.document.TalkThread;
import dev.cuecard.language.Language;
import dev.cuecard.web.http.PercentCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text that would take over a page is shown as text.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePagesTest {
  private static final String HOSTILE =
      "owned </title></style><script>owned()</script> <img src=x onerror=owned()> \"'><b onclick=owned()>"
          + " ${owned} {{owned}} javascript:owned() \u202etxt.exe\u202c \u0000\u001b[2J &lt;i&gt;";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served =
        new Served(
            folder,
            List.of(
                new Recording(
                    about("recording-1"), List.of(track("en"), track("ar")), Optional.empty()),
                new Page(
                    about("page-1"),
                    List.of(
                        new Section(
                            List.of(HOSTILE),
                            HOSTILE,
                            List.of(
                                new Block(Block.Kind.PARAGRAPH, HOSTILE),
                                new Block(Block.Kind.BULLET, HOSTILE),
                                new Block(Block.Kind.NUMBERED, HOSTILE)))),
                    Optional.empty()),
                new Discussion(
                    about("talk-1"),
                    List.of(
                        new TalkThread(
                            HOSTILE,
                            HOSTILE,
                            List.of(new Post(99, List.of(HOSTILE), Optional.empty()))))),
                new BugReport(
                    about("bug-1"),
                    1,
                    Map.of(HOSTILE, HOSTILE),
                    Optional.of(HOSTILE),
                    Optional.of(HOSTILE),
                    List.of(),
                    List.of(new BugReport.Comment(0, Optional.empty(), List.of(HOSTILE))),
                    List.of(new BugReport.Change(HOSTILE, HOSTILE, HOSTILE, 1))),
                new Exercise(
                    about("exercise-1"),
                    Exercise.Type.SINGLE_CHOICE,
                    List.of(HOSTILE),
                    List.of(new Exercise.Choice(HOSTILE, Optional.of(true), Optional.of(HOSTILE))),
                    List.of(HOSTILE),
                    List.of(HOSTILE),
                    List.of(HOSTILE),
                    Optional.empty())));
  }

  @AfterAll
  void stop() {
    served.close();
    assertThat(served.faults()).isEmpty();
  }

  private static About about(String id) {
    return new About(
        id,
        HOSTILE,
        new Language("en"),
        Optional.of(HOSTILE),
        Optional.of(HOSTILE),
        List.of(Source.of("test").withLink("javascript:owned()//" + HOSTILE)));
  }

  private static Track track(String language) {
    return new Track(
        language,
        Track.Origin.HUMAN,
        List.of(
            new Cue(
                new TimeSpan(0, 3000),
                HOSTILE,
                Optional.of(HOSTILE),
                Optional.of(HOSTILE),
                Optional.of(HOSTILE)),
            new Cue(3000, 6000, HOSTILE)));
  }

  static Stream<String> pages() {
    String hostile = PercentCode.encode(HOSTILE.replace("\u0000", "").replace("\u001b", ""));
    return Stream.of(
        "/",
        "/collections",
        "/collection?name=" + PercentCode.encode(HOSTILE.strip()),
        "/terms",
        "/search?q=owned",
        "/search?q=owned&speaker=" + hostile + "&collection=" + hostile + "&kind=" + hostile,
        "/search?q=" + hostile,
        "/d/recording-1?beside=ar&q=owned",
        "/d/recording-1?language=" + hostile + "&q=" + hostile,
        "/d/page-1",
        "/d/talk-1",
        "/d/bug-1",
        "/d/exercise-1",
        "/d/" + hostile,
        "/guide/recording-1",
        "/guide?collection=" + PercentCode.encode(HOSTILE),
        "/coverage",
        "/translation/recording-1?language=ar",
        "/unit/recording-1?language=ar&key=subtitle-3000-6000-2",
        "/clip/recording-1?from=0&to=6&language=" + hostile);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingOfItBecomesMarkup(String path) {
    var page = Jsoup.parse(served.text(path));

    assertThat(page.select("h1")).hasSize(1);
    isHarmless(page, "/assets/");
    assertThat(page.select("a[href], form[action]"))
        .allSatisfy(link ->
            assertThat(link.attr("href") + link.attr("action")).matches("[/#].*|https?://.*|"));
  }

  private static void isHarmless(org.jsoup.nodes.Document page, String assets) {
    assertThat(page.select("script, img"))
        .allSatisfy(element -> assertThat(element.attr("src")).startsWith(assets));
    assertThat(page.select("b, i, style, [style]")).isEmpty();
    for (var element : page.getAllElements()) {
      for (var attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(element.cssSelector()).doesNotStartWith("on");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noCharacterOfItReordersThePage(String path) {
    assertThat(served.text(path)).doesNotContain("\u202e", "\u0000", "\u001b");
  }

  @Test
  void nothingOfItBecomesMarkupInFiles(@TempDir Path folder) throws IOException {
    WebSite.write(served.library(), "en", folder, _ -> {});

    isHarmless(Jsoup.parse(Files.readString(folder.resolve("d/page-1.html"))), "../assets/");
    isHarmless(
        Jsoup.parse(Files.readString(folder.resolve("d/recording-1.ar.html"))), "../assets/");
    assertThat(Files.readString(folder.resolve("search-data.js")))
        .doesNotContain("\u202e", "\u0000", "\u001b");
  }
}

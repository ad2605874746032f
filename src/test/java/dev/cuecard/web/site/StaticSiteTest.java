package dev.cuecard.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.web.Served;
import dev.cuecard.web.WebSite;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Response;
import dev.cuecard.wording.Wording;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaticSiteTest {
  private Served served;
  private Path site;
  private final List<String> notes = new ArrayList<>();

  @BeforeAll
  void write(@TempDir Path folder) {
    served = Served.oneOfEachKind(folder.resolve("served"));
    site = folder.resolve("site");
    WebSite.write(served.library(), "en", site, notes::add);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private List<Path> pages() throws IOException {
    return files().stream()
        .filter(file -> file.toString().endsWith(".html"))
        .filter(file -> !file.startsWith(site.resolve("download")))
        .toList();
  }

  /// Where a link leads.
  ///
  /// @param fragment decoded; empty if it has none
  private record Target(Path file, String fragment) {
    static Target of(Path page, String link) {
      URI target = page.toUri().resolve(URI.create(link));
      String fragment = Objects.requireNonNullElse(target.getFragment(), "");
      return new Target(
          Path.of(URI.create(target.toString().replaceFirst("[?#].*", ""))), fragment);
    }

    /// Whether the page has it: by its name, or as a time of its recording.
    boolean isIn(Document page) {
      if (fragment.isEmpty() || page.getElementById(fragment) != null) {
        return true;
      }
      return fragment.startsWith("t=")
          && Double.parseDouble(fragment.substring(2).replaceFirst(",.*", ""))
              < page.select(".cue").stream()
                  .mapToDouble(cue -> Double.parseDouble(cue.attr("data-end")))
                  .max()
                  .orElse(0);
    }
  }

  private static List<String> links(Document page) {
    return Stream.of("href", "src", "action")
        .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
        .filter(link -> !link.startsWith("https://"))
        .toList();
  }

  @Test
  void everyLinkLeadsToAPlaceInAFileOrToTheWeb() throws IOException {
    Map<Path, Document> pages = new HashMap<>();
    for (Path page : pages()) {
      pages.put(page, Jsoup.parse(Files.readString(page)));
    }
    pages.forEach((page, parsed) -> {
      assertThat(links(parsed)).isNotEmpty();
      for (String link : links(parsed)) {
        Target target = Target.of(page, link);
        assertThat(target.file()).as(page + ": " + link).isRegularFile();
        assertThat(target.isIn(pages.getOrDefault(target.file(), parsed)))
            .as(page + ": " + link)
            .isTrue();
      }
    });
  }

  @Test
  void aRecordingIsThereInEachOfItsLanguages() {
    for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
      assertThat(site.resolve("d/asking-open-questions-8p35." + language + ".html")).exists();
    }
  }

  @Test
  void aGuideIsAPageAndFilesToKeep() throws IOException {
    var guide = parsed("guide/asking-open-questions-8p35.es.html");

    assertThat(guide.select("#outline a.place").attr("href"))
        .startsWith("../d/asking-open-questions-8p35.es.html#t=");
    assertThat(guide.select("a[download]").eachAttr("href"))
        .containsExactly(
            "../download/guide-asking-open-questions-8p35.es.md",
            "../download/guide-asking-open-questions-8p35.es.html",
            "../download/guide-asking-open-questions-8p35.es.pdf",
            "../download/guide-asking-open-questions-8p35.es.json");
    assertThat(Files.readString(site.resolve("download/guide-asking-open-questions-8p35.es.html")))
        .contains("https://oral-history.example.org/");
  }

  @Test
  void everyCollectionHasItsGuide() throws IOException {
    String collection = parsed("index.html").select(".shelf h2 a:contains(Oral)").attr("href");

    String guide = parsed(collection).select(".facts a:contains(Study guide)").attr("href");

    assertThat(parsed(guide).select("h1").text())
        .isEqualTo("Study guide: Recording Oral Histories");
  }

  @Test
  void theHeatMapLeadsToUnitsWithWhatChecksSay() throws IOException {
    String map = parsed("index.html").select("header nav a:contains(Translation)").attr("href");
    String bundle = parsed(map).select(".heat a[href$=\"8p35.ru.html\"]").attr("href");
    String found = parsed(bundle).select(".chip[href$=\"found.html\"]").attr("href");

    var remarks = parsed("translation/" + found.replaceFirst(".*/", "")).select(".unit");

    assertThat(remarks.select(".remarks").text())
        .contains("too long: 3 lines of 42 characters, at most 2");
    assertThat(remarks.select(".time").attr("href")).isEqualTo("#" + remarks.attr("id"));
  }

  @Test
  void nothingIsLeftOut() {
    assertThat(notes).isEmpty();
  }

  @Test
  void aPageThatCannotBeWrittenIsLeftOutAndSaidSo(@TempDir Path folder) throws IOException {
    Handler pages =
        (request, _) -> {
          if (request.path().equals("/d/gone-1")) {
            throw Refusal.notFound("there is no document");
          }
          return Response.html(
              "<p>Read <a href='/d/gone-1'>this</a> or <a href='/assets/../../evil'>that</a>.");
        };
    List<String> told = new ArrayList<>();

    new StaticSite(pages, Wording.of("en", ""), folder.resolve("site"), told::add)
        .write(served.library());

    assertThat(folder.resolve("site/index.html")).exists();
    assertThat(folder.resolve("evil")).doesNotExist();
    assertThat(told)
        .containsExactlyInAnyOrder(
            "left out /d/gone-1: there is no document",
            "left out /assets/../../evil: its file would lie outside of the site");
    assertThat(Jsoup.parse(Files.readString(folder.resolve("site/index.html"))).select("p"))
        .hasToString("<p>Read this or that.</p>");
  }

  @Test
  void whatIsLeftOutIsLinkedToWhereItIsOnTheWeb(@TempDir Path folder) throws IOException {
    String talk = "/d/asking-open-questions-8p35";
    Handler pages =
        (request, _) -> {
          if (request.path().equals(talk)) {
            throw Refusal.notFound("it cannot be read");
          }
          return Response.html("<a href='" + talk + "?language=es#t=31'>0:31</a>");
        };

    new StaticSite(pages, Wording.of("en", ""), folder, _ -> {}).write(served.library());

    assertThat(Jsoup.parse(Files.readString(folder.resolve("index.html"))).select("a").attr("href"))
        .isEqualTo("https://oral-history.example.org/videos/asking-open-questions.webm#t=31");
  }

  private Document parsed(String file) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(file)));
  }

  @Test
  void theSameCorpusMakesTheSameFiles(@TempDir Path again) throws IOException {
    WebSite.write(served.library(), "en", again, _ -> {});

    for (Path file : files()) {
      assertThat(again.resolve(site.relativize(file))).hasSameBinaryContentAs(file);
    }
  }
}

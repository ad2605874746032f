package dev.cuecard.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.web.Served;
import dev.cuecard.web.WebSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaticSiteTest {
  private Served served;
  private Path site;

  @BeforeAll
  void write(@TempDir Path folder) {
    served = Served.sample(folder.resolve("served"));
    site = folder.resolve("site");
    WebSite.write(served.library(), "en", site);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void everyLinkLeadsToAFileOrToTheWeb() throws IOException {
    for (Path page : pages()) {
      var parsed = Jsoup.parse(Files.readString(page));
      List<String> links =
          Stream.of("href", "src", "action")
              .flatMap(name -> parsed.select("[" + name + "]").eachAttr(name).stream())
              .filter(link -> !link.startsWith("https://") && !link.startsWith("#"))
              .toList();
      assertThat(links).isNotEmpty();
      for (String link : links) {
        Path target = Path.of(page.toUri().resolve(URI.create(link.replaceFirst("[?#].*", ""))));
        assertThat(target).as(page + ": " + link).isRegularFile();
      }
    }
  }

  @Test
  void aRecordingIsThereInEachOfItsLanguages() {
    for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
      assertThat(site.resolve("d/asking-open-questions-8p35." + language + ".html")).exists();
    }
  }

  @Test
  void theSameCorpusMakesTheSameFiles(@TempDir Path again) throws IOException {
    WebSite.write(served.library(), "en", again);

    for (Path page : pages()) {
      assertThat(again.resolve(site.relativize(page))).hasSameBinaryContentAs(page);
    }
    assertThat(again.resolve("search-data.js"))
        .hasSameBinaryContentAs(site.resolve("search-data.js"));
  }
}

package dev.cuecard.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.web.Served;
import dev.cuecard.web.WebSite;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages as files, opened from the disk in a real browser.
@Execution(ExecutionMode.SAME_THREAD)
class SiteTest {
  @ParameterizedTest
  @CsvSource({"en, Study guide", "ar, دليل الدراسة"})
  void aFolderIsSearchedReadAndStudiedWithoutAServer(
      String language, String guide, @TempDir Path folder) {
    Path site = folder.resolve("site");
    try (Chromium chromium = Chromium.start(folder.resolve("profile"));
        Served served = Served.oneOfEachKind(folder.resolve("served"));
        Tab tab = chromium.tab()) {
      WebSite.write(served.library(), language, site, _ -> {});
      tab.open(site.resolve("index.html").toUri());

      tab.click("#q");
      tab.type("silence");
      tab.await("document.querySelector(\".moments mark\")");
      tab.screenshot("site-" + language);
      assertThat(tab.barriers()).isEmpty();
      tab.click(".moments .place");
      tab.await("document.querySelector(\".cue.at\")");
      assertThat(tab.text(".cue.at")).containsIgnoringCase("silence");
      assertThat(tab.barriers()).isEmpty();

      tab.click(".make a");
      tab.await("document.querySelector(\".guide\")");
      tab.screenshot("site-guide-" + language);
      assertThat(tab.text("h1")).startsWith(guide);
      assertThat(tab.barriers()).isEmpty();
      tab.click("[download][href$=\".md\"]");
      tab.await("location.pathname.endsWith(\".en.md\")");
      assertThat(tab.text("body")).startsWith("# ");

      tab.open(site.resolve("coverage-1.html").toUri());
      assertThat(tab.barriers()).isEmpty();
      tab.click(".heat a[href*=\"asking\"][href*=\".ru.\"]");
      tab.await("document.querySelector(\".units\")");
      tab.screenshot("site-bundle-" + language);
      assertThat(tab.barriers()).isEmpty();
      assertThat(tab.complaints()).isEmpty();
      assertThat(tab.requests())
          .filteredOn(address -> !address.equals("about:blank"))
          .allSatisfy(address -> assertThat(address).startsWith("file:"));
    }
  }
}

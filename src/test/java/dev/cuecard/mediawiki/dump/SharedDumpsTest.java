package dev.cuecard.mediawiki.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import dev.cuecard.WikiReading;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dumps that real wikis gave.
class SharedDumpsTest {
  private static Path capture(String name) {
    return SharedFiles.shared("mediawiki", "captures", name);
  }

  private static Collected read(Path file) {
    return CompressedDumpTest.read(file);
  }

  private static MessageBundle answer(String name) {
    return WikiReading.read(Recording.class, "messagecollection", SharedFiles.text(capture(name)))
        .bundle()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dump-current.xml",
        "dump-current-0.10.xml",
        "dump-current.xml.bz2",
        "dump-full.xml",
        "special-export-current.xml"
      })
  void aBundleHasTheTranslationsThatTheApiGivesInEachLanguageWithTheirStates(String name) {
    Collected collected = read(capture(name));
    List<String> expected =
        Stream.of("ar", "es", "fr", "zh")
            .map(language -> answer("messagecollection-" + language + ".json"))
            .flatMap(bundle -> Collected.translations(bundle).stream())
            .sorted()
            .toList();

    assertThat(collected.problems()).isEmpty();
    assertThat(Collected.translations(collected.bundle()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aBundleIsTheDocumentThatItsPageIs() {
    Document page =
        WikiReading.read(
            Recording.class, "messagebundle-html", SharedFiles.text(capture("page-bundle.html")));

    assertThat(read(capture("dump-current.xml")).documents())
        .extracting(Document::id)
        .contains(page.id());
  }

  @Test
  void aPageOfWikitextIsTheDocumentThatItsHtmlIs() {
    Page html =
        WikiReading.read(Page.class, "wiki-html", SharedFiles.text(capture("page-help.html")));
    Page wikitext =
        (Page)
            read(capture("dump-current.xml")).documents().stream()
                .filter(document -> document.id().equals(html.id()))
                .findFirst()
                .orElseThrow();

    assertThat(wikitext.sections())
        .extracting(Section::path)
        .isEqualTo(html.sections().stream().map(Section::path).toList());
    assertThat(wikitext.sections())
        .extracting(Section::anchor)
        .isEqualTo(html.sections().stream().map(Section::anchor).toList());
    // That wiki has no references: it shows the tags.
    assertThat(Collected.words(wikitext))
        .isEqualTo(Collected.words(html).replace("<ref>", "").replace("</ref>", ""));
    assertThat(wikitext.about().title()).isEqualTo(html.about().title());
    assertThat(wikitext.about().language()).isEqualTo(html.about().language());
    assertThat(wikitext.about().collection()).isEqualTo(html.about().collection());
  }

  @ParameterizedTest
  @CsvSource({
    "aawiki-20260101-pages-meta-current.xml.bz2, 50",
    "aawiki-20260101-pages-meta-history.xml.7z, 50",
    "smallwiki-latest-pages-articles.xml, 1200",
    "tinywiki-latest-pages-articles.xml, 5"
  })
  void everyPageOfARealWikiIsReadWithoutMarkup(String name, int fewest) {
    Collected collected = read(SharedFiles.shared("corpora", "wiki", name));
    List<Page> pages =
        collected.documents().stream()
            .filter(Page.class::isInstance)
            .map(Page.class::cast)
            .filter(page -> !page.about().title().contains(":"))
            .toList();

    assertThat(collected.problems()).isEmpty();
    assertThat(collected.documents()).hasSizeGreaterThan(fewest);
    assertThat(pages.stream().filter(page -> hasMarkup(Collected.words(page))).count())
        .isLessThanOrEqualTo(pages.size() / 50);
  }

  private static boolean hasMarkup(String words) {
    return Arrays.stream(new String[] {"[[", "]]", "{{", "}}", "'''", "{|", "<ref", "<br"})
        .anyMatch(words::contains);
  }
}

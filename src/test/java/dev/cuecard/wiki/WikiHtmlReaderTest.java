package dev.cuecard.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.WikiReading;
import dev.cuecard.document.Block;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.document.Signature;
import dev.cuecard.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WikiHtmlReaderTest {
  private static final String FORMAT = "wiki-html";

  @Test
  void aWholePageIsReadWithoutItsChrome() {
    Page page =
        WikiReading.read(
            Page.class,
            FORMAT,
            """
            <html lang="en"><head><title>Kelp - Sea wiki</title>
            <link rel="canonical" href="https://sea.example/wiki/Kelp"></head><body>
            <h1 id="firstHeading">Kelp</h1><div id="siteSub">From Sea wiki</div>
            <div id="mw-content-text" lang="de"><div class="mw-parser-output"><p>Grows <i>fast</i>.</p>
            <div class="toc">Contents</div>
            <h2><span class="mw-headline" id="Use_1">Use</span><span class="mw-editsection">[edit]</span></h2>
            <p>Soup. Jo Reef (talk) 23:59, 31 December 2020 (UTC)<span>[reply]</span></p>
            <div class="mw-heading"><h3 id="In_soup">In soup</h3><span class="mw-editsection">[edit]</span></div>
            <ol><li>wash<ul><li>twice</li></ul></li><li>boil</li></ol>
            <table><tr><th>Kind</th><th>Length
            </th></tr><tr><td>giant</td><td>45&nbsp;m</td></tr></table>
            </div><div class="printfooter">Retrieved from</div></div>
            <div>Privacy policy</div></body></html>
            """);

    assertThat(page.sections())
        .containsExactly(
            new Section(List.of(), "", List.of(new Block(Block.Kind.PARAGRAPH, "Grows fast."))),
            new Section(
                List.of("Use"),
                "Use_1",
                List.of(
                    new Block(
                        Block.Kind.PARAGRAPH,
                        "Soup.",
                        Optional.of(
                            new Signature("Jo Reef", Instant.parse("2020-12-31T23:59:00Z")))))),
            new Section(
                List.of("Use", "In soup"),
                "In_soup",
                List.of(
                    new Block(Block.Kind.NUMBERED, "wash"),
                    new Block(Block.Kind.BULLET, "twice"),
                    new Block(Block.Kind.NUMBERED, "boil"),
                    new Block(Block.Kind.PARAGRAPH, "Kind | Length"),
                    new Block(Block.Kind.PARAGRAPH, "giant | 45\u00a0m"))));
    assertThat(page.about().title()).isEqualTo("Kelp");
    assertThat(page.about().collection()).contains("Sea wiki");
    assertThat(page.about().language()).isEqualTo(new Language("de"));
    assertThat(page.about().link()).contains("https://sea.example/wiki/Kelp");
  }

  @Test
  void theContentAloneIsNamedByWhereItCameFrom() {
    Page page =
        WikiReading.read(Page.class, FORMAT, "<div class=\"mw-parser-output\"><p>Tide.</p></div>");

    assertThat(page.about().title()).isEqualTo("some/file.txt");
    assertThat(page.sections()).hasSize(1);
  }

  @Test
  void anAnswerOfTheApiIsThePageInIt() {
    Page page =
        WikiReading.read(
            Page.class,
            "wiki-parse",
            "{\"parse\":{\"title\":\"Kelp\",\"text\":{\"*\":\"<div><p>Grows.</p></div>\"}}}");

    assertThat(page.about().title()).isEqualTo("Kelp");
    assertThat(page.sections().getFirst().blocks())
        .containsExactly(new Block(Block.Kind.PARAGRAPH, "Grows."));
  }
}

package dev.cuecard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cuecard.document.Block;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What files of HTML, Markdown and plain text become.
class PageReadersTest {
  private static Page page(String name, String text) {
    return (Page) PageReaders.of(text, name).orElseThrow().read(text, name).value();
  }

  private static List<String> words(Page page) {
    return page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .map(Block::text)
        .toList();
  }

  @Test
  void aHeadingWithoutIdIsLinkedToByItsWords() {
    Page page = page("a.html", "<html><h2 id='hours'>Hours</h2><p>9 to 5<h2>Way in</h2><p>Left");

    assertThat(page.sections())
        .extracting(Section::anchor)
        .containsExactly("hours", ":~:text=Way in");
  }

  @Test
  void markdownHasHeadingsListsTablesAndAFrontMatter() {
    Page page =
        page(
            "notes/tea.md",
            """
            ---
            title: How to make tea
            lang: en-GB
            ---
            # Tea

            Warm the *pot*
            first.

            ## Steps

            1. Boil [water](https://example.org/water)
            2. Wait

            | leaf | minutes |
            |------|---------|
            | oolong | 4 |
            """);

    assertThat(page.about().title()).isEqualTo("How to make tea");
    assertThat(page.about().language().tag()).isEqualTo("en-gb");
    assertThat(page.sections())
        .extracting(Section::path, Section::blocks)
        .containsExactly(
            tuple(List.of("Tea"), List.of(new Block(Block.Kind.PARAGRAPH, "Warm the pot first."))),
            tuple(
                List.of("Tea", "Steps"),
                List.of(
                    new Block(Block.Kind.NUMBERED, "Boil water"),
                    new Block(Block.Kind.NUMBERED, "Wait"),
                    new Block(Block.Kind.PARAGRAPH, "leaf | minutes"),
                    new Block(Block.Kind.PARAGRAPH, "oolong | 4"))));
  }

  @Test
  void mdxIsReadWithoutItsComponents() {
    Page page =
        page(
            "notes/tea.mdx",
            """
            import { Cup } from './cup'

            # Tea[[tea]]

            <Cup size={3} filled={(n) => n > 2} />

            {#if hot}

            <Tip title="Warm it">Warm the pot[^1] with `<Cup />`.</Tip>

            {/if}

            ```js
            a = <Cup />
            {#if}
            ```

            [^1]: Of clay.
            <Question choices={[
              {text: "one > two", isn't: true},
            ]}
            />
            """);

    assertThat(page.about().title()).isEqualTo("Tea");
    assertThat(page.sections().getFirst().heading()).isEqualTo("Tea");
    assertThat(words(page))
        .containsExactly("Warm the pot with <Cup />.", "a = <Cup />\n{#if}", "Of clay.");
  }

  @Test
  void aComponentWithoutAnEndIsText() {
    assertThat(words(page("a.mdx", "So <Cup ".repeat(50_000)))).isNotEmpty();
  }

  @Test
  void aParagraphOfAnyLengthKeepsItsWords() {
    String line = "warm *the pot* and ";
    String said = "warm the pot and ".repeat(3_000).strip();

    assertThat(withoutStars(page("a.md", line.repeat(3_000))).equals(said)).isTrue();
    assertThat(withoutStars(page("a.md", (line + "\n").repeat(3_000))).equals(said)).isTrue();
    assertThat(withoutStars(page("a.md", "pot".repeat(3_000))).equals("pot".repeat(3_000)))
        .isTrue();
  }

  /// Its words; where a piece ends between two stars, they are words too.
  private static String withoutStars(Page page) {
    return String.join(" ", words(page)).replace("*", "");
  }

  @Test
  void codeKeepsItsLines() {
    String code = "a = 1\n  b = 2";

    assertThat(words(page("a.md", "```\n" + code + "\n```\n"))).containsExactly(code);
    assertThat(words(page("a.html", "<p>So:<pre>\n\n" + code + "\n</pre>")))
        .containsExactly("So:", code);
  }

  @Test
  void whatIsHiddenIsNotRead() {
    assertThat(words(page("a.html", "<p>Seen<p hidden>Not seen"))).containsExactly("Seen");
  }

  @Test
  void plainTextHasParagraphsItemsAndUnderlinedHeadings() {
    Page page =
        page(
            "notes/tea.txt",
            """
            Making tea
            ==========

            Warm the pot
            first.
            - boil water
              in the kettle
            - wait
            """);

    assertThat(page.about().title()).isEqualTo("Making tea");
    assertThat(page.sections())
        .singleElement()
        .extracting(Section::blocks)
        .isEqualTo(
            List.of(
                new Block(Block.Kind.PARAGRAPH, "Warm the pot first."),
                new Block(Block.Kind.BULLET, "boil water in the kettle"),
                new Block(Block.Kind.BULLET, "wait")));
  }

  @Test
  void ofAnHtmlPageTheTextIsReadAndNotWhatStandsAroundIt() {
    Page page =
        page(
            "site/tea.cgi",
            """
            <!-- saved --><!DOCTYPE html>
            <html lang="fr"><head><title>Le thé</title>
            <link rel="canonical" href="https://example.org/the"></head>
            <body><header>Accueil</header><nav>Menu</nav>
            <h1>Le thé</h1><p>Chauffer <b>la théière</b>.</p>
            <script>alert(1)</script><form>Chercher</form><footer>2026</footer></body></html>
            """);

    assertThat(page.about().title()).isEqualTo("Le thé");
    assertThat(page.about().language().tag()).isEqualTo("fr");
    assertThat(page.about().link()).contains("https://example.org/the");
    assertThat(words(page)).containsExactly("Chauffer la théière.");
  }

  @Test
  void ofAnHtmlPageWithAMainPartOnlyThatIsRead() {
    assertThat(
            words(
                page(
                    "a.html", "<html><body><p>Around</p><main><p>Within</p></main></body></html>")))
        .containsExactly("Within");
  }

  @Test
  void aPageIsIdentifiedByItsPathAndNamedByItsTextOrItsFile() {
    Page first = page("notes/tea.txt", "Warm the pot.\n");
    assertThat(first.about().title()).isEqualTo("tea");
    assertThat(first.id()).isEqualTo(page("notes/tea.txt", "Warm it well.\n").id());
    assertThat(first.id()).isNotEqualTo(page("other/tea.txt", "Warm the pot.\n").id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a", "Makefile", "a.json", "stdin"})
  void aTextWhoseNameDoesNotSaySoIsNoPage(String name) {
    assertThat(PageReaders.of("Warm the pot.\n", name)).isEmpty();
  }

  @Test
  void deepMarkdownIsReadInTimeAndInMemory() {
    String deep = "> ".repeat(100_000) + "here";
    assertThat(words(page("a.md", deep)).getLast()).endsWith("here");
    assertThat(words(page("a.md", "[".repeat(50_000) + "here"))).isNotEmpty();
  }
}

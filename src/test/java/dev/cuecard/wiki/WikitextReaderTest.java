package dev.cuecard.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.WikiReading;
import dev.cuecard.document.Block;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikitextReaderTest {
  private static final String FORMAT = "wikitext";

  @Test
  void aPageHasItsSectionsWithTheAnchorsThatTheWikiGivesThem() {
    Page page =
        WikiReading.read(
            Page.class,
            FORMAT,
            """
            The '''lamp''' burns.
            == Oil ==
            * whale
            === Price ===
            # two [[coin]]s
            == Oil ==
            """);

    assertThat(page.about().title()).isEqualTo("file");
    assertThat(page.sections())
        .containsExactly(
            new Section(List.of(), "", List.of(new Block(Block.Kind.PARAGRAPH, "The lamp burns."))),
            new Section(List.of("Oil"), "Oil", List.of(new Block(Block.Kind.BULLET, "whale"))),
            new Section(
                List.of("Oil", "Price"),
                "Price",
                List.of(new Block(Block.Kind.NUMBERED, "two coins"))),
            new Section(List.of("Oil"), "Oil_2", List.of()));
  }

  @Test
  void whatPeopleSignedIsADiscussion() {
    Discussion discussion =
        WikiReading.read(
            Discussion.class,
            FORMAT,
            """
            == Who lights it? ==
            Nobody. [[User:Jo|Jo]] ([[User talk:Jo|talk]]) 10:00, 1 May 2015 (UTC)
            :: I do, says
            :: the keeper. --[[User:Kim Light]] 11:00, 1 May 2015 (UTC)
            : Did you? ~ [[User:Jo|''J'']] 12:00, 1 May 2015 (UTC)
            """);
    var posts = discussion.threads().getFirst().posts();

    assertThat(posts).extracting(post -> post.depth()).containsExactly(0, 1, 1);
    assertThat(posts)
        .extracting(post -> post.signature().orElseThrow().user())
        .containsExactly("Jo", "Kim Light", "Jo");
    assertThat(posts.get(1).paragraphs()).containsExactly("I do, says", "the keeper.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "== A ==\nwords",
        "{| class=\"x\"\n|-\n| a\n|}",
        "#REDIRECT [[Help:Bells]]",
        "<translate>\n<!--T:1-->\nRing.\n</translate>",
        "The '''bell''' of the [[quay]].",
        "{{Infobox bell\n| name = Tom\n}}\nA [[bell]].",
        "words [[Category:Bells]]"
      })
  void wikitextIsKnownByItsMarkup(String text) {
    assertThat(WikiReading.formats(text)).containsExactly(FORMAT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Bells\n\nA **bell** and a [[wiki link]].\n\n- [ ] task\n",
        "def ring():\n    '''Rings.'''\n    x = y == z\n",
        "Dear {{name}},\n\nthe bell rings.\n",
        "a == b\nc === d\n",
        "==== ====\nname size\n==== ====\n",
        "1\n00:00:01,000 --> 00:00:02,000\n[[bell]] '''ringing'''\n",
        "[00:01.00] [[bell]] '''rings'''",
        "<html><body>== A ==</body></html>",
        "{\"text\": \"== A ==\\n[[b]]\"}",
        "It rang. Twice [sic]."
      })
  void othersTextsAreNot(String text) {
    assertThat(WikiReading.formats(text)).doesNotContain(FORMAT);
  }
}

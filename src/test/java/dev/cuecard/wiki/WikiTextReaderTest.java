package dev.cuecard.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.WikiReading;
import dev.cuecard.document.Block;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.document.Signature;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikiTextReaderTest {
  private static final String FORMAT = "wiki-text";

  private static final String WHOLE =
      """
      Harbours & Piers/How to moor

      From Meta, a Wikimedia project coordination wiki
      Jump to navigation Jump to search
      Home icon.svg\u00a0 Home \u00a0 Crew icon.svg\u00a0 Crew

      Mooring[edit]

      Come in slowly. Ann-Marie Quay (talk) 07:05, 3 March 2019 (UTC)Reply[reply]

        1. Fenders out
        2. Lines ready
      STEP 1: Approach
        • Against the wind
        • Not with it
      Take your time.
      STEP 2: Stop

      Mooring[edit source]
      Ask the harbour master.
      Retrieved from "https://meta.wikimedia.org/w/index.php?title=Harbours&oldid=7"
      Categories: Boats | Ropes
      """;

  @Test
  void headingsStepsAndItemsAreSectionsAndBlocksWithoutChrome() {
    Page page = WikiReading.read(Page.class, FORMAT, WHOLE);

    assertThat(page.sections())
        .containsExactly(
            new Section(
                List.of("Mooring"),
                "Mooring",
                List.of(
                    new Block(
                        Block.Kind.PARAGRAPH,
                        "Come in slowly.",
                        Optional.of(
                            new Signature(
                                "Ann-Marie Quay", Instant.parse("2019-03-03T07:05:00Z")))),
                    new Block(Block.Kind.NUMBERED, "Fenders out"),
                    new Block(Block.Kind.NUMBERED, "Lines ready"))),
            new Section(
                List.of("Mooring", "STEP 1: Approach"),
                "STEP_1:_Approach",
                List.of(
                    new Block(Block.Kind.BULLET, "Against the wind"),
                    new Block(Block.Kind.BULLET, "Not with it"),
                    new Block(Block.Kind.PARAGRAPH, "Take your time."))),
            new Section(List.of("Mooring", "STEP 2: Stop"), "STEP_2:_Stop", List.of()),
            new Section(
                List.of("Mooring"),
                "Mooring_2",
                List.of(new Block(Block.Kind.PARAGRAPH, "Ask the harbour master."))));
  }

  @Test
  void titleAndTaglineGiveTheAddressAndTheCollection() {
    Page page = WikiReading.read(Page.class, FORMAT, WHOLE);

    assertThat(page.about().title()).isEqualTo("Harbours & Piers/How to moor");
    assertThat(page.about().collection()).contains("Meta-Wiki");
    assertThat(page.about().language()).isEqualTo(new Language("en"));
    assertThat(page.about().link())
        .contains("https://meta.wikimedia.org/wiki/Harbours_&_Piers/How_to_moor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wikipedia, the free encyclopedia              | https://en.wikipedia.org/wiki/
          Wikimedia Commons, the free media repository  | https://commons.wikimedia.org/wiki/
          mediawiki.org                                 | https://www.mediawiki.org/wiki/
          Wikiversity                                   | https://en.wikiversity.org/wiki/
          Wikibooks, open books for an open world       | https://en.wikibooks.org/wiki/
          """)
  void theTaglinesOfOtherWikisAreKnownToo(String tagline, String address) {
    Page page = WikiReading.read(Page.class, FORMAT, "Été 50%?\n\nFrom " + tagline + "\n\nWarm.\n");

    assertThat(page.about().link()).contains(address + "%C3%89t%C3%A9_50%25%3F");
  }

  @Test
  void anUnknownWikiIsNamedWithoutAddressAndATranslationsTitleSaysItsLanguage() {
    Page other = WikiReading.read(Page.class, FORMAT, "Kelp\n\nFrom Seaweed wiki\n\nGreen[edit]\n");
    Page translated =
        WikiReading.read(
            Page.class,
            FORMAT,
            "Kelp/fr\n\nFrom Meta, a Wikimedia project coordination wiki\n\nVert.\n");

    assertThat(other.about().collection()).contains("Seaweed wiki");
    assertThat(other.about().link()).isEmpty();
    assertThat(other.about().language()).isEqualTo(Language.UNKNOWN);
    assertThat(translated.about().language()).isEqualTo(new Language("fr"));
  }

  @Test
  void aPageWithoutTitleIsNamedByItsFirstHeading() {
    Page page = WikiReading.read(Page.class, FORMAT, "Anchors[edit]\nHeavy.\n* iron\n- rope\n");

    assertThat(page.about().title()).isEqualTo("Anchors");
    assertThat(page.sections().getFirst().blocks())
        .extracting(Block::text)
        .containsExactly("Heavy.", "iron", "rope");
  }

  @Test
  void whatFollowsTheEndOfThePageIsNotedNotSilentlyDropped() {
    Parsed<Document> parsed = WikiReading.parse(FORMAT, WHOLE + "Navigation menu\nLog in\n");

    assertThat(WikiReading.messages(parsed))
        .containsExactly("23:1: note: lines left out below the end of the page: 2");
  }

  @Test
  void aLinkToEditMayStandBelowItsHeading() {
    Page page =
        WikiReading.read(Page.class, FORMAT, "Buoys\n[edit]\nRed.\nBells\n\n[edit]\nLoud.\n");

    assertThat(page.sections()).extracting(Section::heading).containsExactly("Buoys", "Bells");
  }

  @Test
  void aTextBelowTheTitleThatBeginsLikeATaglineIsText() {
    Page page = WikiReading.read(Page.class, FORMAT, "Tar\n\nFrom the north\n\nUse[edit]\n");

    assertThat(page.about().collection()).isEmpty();
    assertThat(page.sections().getFirst().blocks())
        .containsExactly(new Block(Block.Kind.PARAGRAPH, "From the north"));
  }
}

package dev.cuecard.mediawiki.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.bundle.BundleReaders;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Signature;
import dev.cuecard.language.Language;
import dev.cuecard.wiki.WikiReaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpTest {
  static String text(String name) {
    try (var in = DumpTest.class.getResourceAsStream("/mediawiki/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String HARBOUR = text("harbour.xml");

  static Collected read(String xml) {
    Collected collected = new Collected();
    Dump.read(
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "dump.xml", collected);
    return collected;
  }

  private static Page page(Collected collected, String title) {
    return collected.documents().stream()
        .filter(document -> document.about().title().equals(title))
        .map(Page.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyPageOfTextBecomesADocumentAndOthersAreCounted() {
    Collected collected = new Collected();
    DumpSummary summary =
        Dump.read(
            new ByteArrayInputStream(HARBOUR.getBytes(StandardCharsets.UTF_8)),
            "dump.xml",
            collected);

    assertThat(collected.problems()).isEmpty();
    assertThat(collected.titles())
        .containsExactly(
            "Ayuda:Campana", "Ayuda:Campana/en", "Ayuda discusión:Campana", "Ringing the bell");
    assertThat(summary).isEqualTo(new DumpSummary(4, 7, 2, 1, 2));
  }

  @Test
  void aPageHasItsWikiItsAddressItsRevisionAndItsLanguage() {
    Collected collected = read(HARBOUR);
    Page page = page(collected, "Ayuda:Campana");

    assertThat(page.about().collection()).contains("Wiki del puerto");
    assertThat(page.about().language()).isEqualTo(new Language("es"));
    assertThat(page.about().link()).contains("https://puerto.example/wiki/Ayuda:Campana");
    assertThat(page.about().sources().getFirst().revision()).contains("12");
    assertThat(page.about().sources().getFirst().licence()).isEmpty();
    assertThat(page(collected, "Ayuda:Campana/en").about().language())
        .isEqualTo(new Language("en"));
  }

  @Test
  void aPageOfAnOldDumpThatLeadsElsewhereIsARedirectByItsText() {
    String page = "<page><title>%s</title><revision><text>%s</text></revision></page>";
    String dump =
        "<mediawiki>"
            + page.formatted("Alpha", "#redirect: [[Beta]]")
            + page.formatted("Beta", "#REDIRECT is a word.")
            + "</mediawiki>";

    assertThat(read(dump).titles()).containsExactly("Beta");
  }

  @Test
  void theLatestRevisionCountsWhereverItStands() {
    assertThat(Collected.words(page(read(HARBOUR), "Ayuda:Campana")))
        .isEqualTo("La campana vieja suena dos veces. / La campana");
  }

  @Test
  void aTalkPageIsADiscussionByItsNumberWhateverItsNamespaceIsCalled() {
    Discussion discussion = read(HARBOUR).only(Discussion.class);
    var posts = discussion.threads().getFirst().posts();

    assertThat(discussion.threads().getFirst().heading()).isEqualTo("¿Niebla?");
    assertThat(posts).extracting(post -> post.depth()).containsExactly(0, 1, 2);
    assertThat(posts.get(1).paragraphs()).containsExactly("Tres.");
    assertThat(posts.get(1).signature())
        .contains(new Signature("Inés del Mar", Instant.parse("2026-05-02T11:30:00Z")));
    assertThat(posts.get(2).paragraphs()).containsExactly("Gracias.");
  }

  @Test
  void aBundleHasTheTranslationsOfItsCurrentKeysFromBeforeAndBehindIt() {
    var bundle = read(HARBOUR).bundle();

    assertThat(Collected.translations(bundle))
        .containsExactly(
            "display_name es TRANSLATED Tocar la campana",
            "subtitle-0-2100-1 es FUZZY Bienvenidos al puerto.",
            "subtitle-0-2100-1 fr FUZZY Bienvenue.");
  }

  @Test
  void aBundleIsTheSameDocumentAsItsTextAndAPageAsItsHtml() {
    Collected collected = read(HARBOUR);
    Document bundle =
        BundleReaders.all()
            .getFirst()
            .read(
                """
                label"Puerto - Campanas - video: Ringing the bell"
                display_name"Ringing the bell"
                """,
                "x.txt")
            .value();
    Document page =
        WikiReaders.all()
            .get(1)
            .read(
                """
                <h1 id="firstHeading">Ayuda:Campana</h1>
                <div id="siteSub">From Wiki del puerto</div>
                <div id="mw-content-text"></div>
                """,
                "x.html")
            .value();

    assertThat(collected.documents()).extracting(Document::id).contains(bundle.id(), page.id());
  }

  @Test
  void pagesOfAKnownWikiAreCalledAsItCallsItselfBelowATitle() {
    Collected collected =
        read(
            HARBOUR
                .replace("Wiki del puerto", "Meta")
                .replace("https://puerto.example/wiki/", "http://meta.wikimedia.org/wiki/"));

    assertThat(collected.documents().getFirst().about().collection()).contains("Meta-Wiki");
    assertThat(collected.documents().getFirst().about().link())
        .contains("https://meta.wikimedia.org/wiki/Ayuda:Campana");
  }

  @Test
  void ofADumpCutInTheMiddleThePagesBeforeAreReadAndItsEndIsReported() {
    Collected collected = read(HARBOUR.substring(0, HARBOUR.indexOf("discusión:Campana") + 40));

    assertThat(collected.titles()).containsExactly("Ayuda:Campana", "Ayuda:Campana/en");
    assertThat(collected.problems())
        .singleElement()
        .asString()
        .matches("dump\\.xml:\\d+:\\d+: expected more of the dump, got its end");
  }

  @Test
  void everyPrefixIsReadWithOneProblem() {
    for (int end = 0; end < HARBOUR.lastIndexOf("</mediawiki>"); end += 13) {
      assertThat(read(HARBOUR.substring(0, end)).problems()).as("prefix of %s", end).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE mediawiki [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE mediawiki SYSTEM \"file:///etc/hostname\" [<!ENTITY a \"b\">]>",
        "<!DOCTYPE mediawiki SYSTEM \"file:///etc/hostname\">",
        "<!DOCTYPE mediawiki>"
      })
  void aDocumentTypeIsRefused(String type) {
    Collected collected = read(type + "\n" + HARBOUR);

    assertThat(collected.documents()).isEmpty();
    assertThat(collected.problems())
        .singleElement()
        .asString()
        .startsWith("dump.xml:1:")
        .contains("expected XML, got something else: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<xmlns:a/>", "<a:b/>", "<a::b/>", "<a b='1' b='2'/>", "<1/>", "<a b=&c;/>"})
  void whatIsNoXmlEndsTheDump(String wrong) {
    Collected collected = read(HARBOUR.replaceFirst("<title>Ayuda:Campana/en", wrong + "$0"));

    assertThat(collected.titles()).containsExactly("Ayuda:Campana");
    assertThat(collected.problems())
        .singleElement()
        .asString()
        .contains(": expected XML, got something else: ");
  }

  @Test
  void elementsInElementsWithoutEndEndTheDump() {
    assertThat(read("<mediawiki>" + "<page>".repeat(100_000)).problems())
        .singleElement()
        .asString()
        .endsWith("expected XML, got something else: an element in 64 others");
  }

  @Test
  void aDumpThatComesByteByByteIsReadTheSame() {
    byte[] bytes = HARBOUR.getBytes(StandardCharsets.UTF_8);
    Collected collected = new Collected();
    Dump.read(new Trickle(bytes), "dump.xml", collected);

    assertThat(collected.problems()).isEmpty();
    assertThat(collected.documents()).isEqualTo(read(HARBOUR).documents());
  }

  @Test
  void entitiesThatNobodyDeclaredEndTheDump() {
    Collected collected = read(HARBOUR.replace("Tres.", "&tres;"));

    assertThat(collected.titles()).startsWith("Ayuda:Campana");
    assertThat(collected.problems()).singleElement().asString().contains("tres");
  }

  @Test
  void anotherXmlFileIsNoDump() {
    assertThat(read("<course/>").problems())
        .containsExactly("dump.xml:1:2: expected <mediawiki>, got \"course\"");
    assertThat(Dump.isOne("<course/>")).isFalse();
    assertThat(Dump.isOne(HARBOUR)).isTrue();
  }

  @Test
  void aMillionQuotesInAPageAreNoFlood() {
    Collected collected =
        read(HARBOUR.replace("Old bell.", "&quot;Old&quot; bell. ".repeat(500_000)));

    assertThat(collected.problems()).isEmpty();
    assertThat(Collected.words(page(collected, "Ayuda:Campana/en"))).startsWith("\"Old\" bell.");
  }

  @Test
  void aPageLongerThanAnyIsLeftOutAndTheNextOnesAreRead() {
    Collected collected = read(HARBOUR.replaceFirst("Old bell\\.", "Old bell. ".repeat(2_000_000)));

    assertThat(collected.titles()).hasSize(3).doesNotContain("Ayuda:Campana/en");
    assertThat(collected.problems())
        .singleElement()
        .asString()
        .matches("Ayuda:Campana/en:\\d+:\\d+: expected a page of at most 16 MB, got more");
  }

  @Test
  void aCommentThatWouldFillTheMemoryEndsTheDump() {
    Collected collected =
        read(HARBOUR.replace("<title>Ayuda:Campana/en", "<!--" + "x".repeat(9 << 20)));

    assertThat(collected.titles()).containsExactly("Ayuda:Campana");
    assertThat(collected.problems())
        .singleElement()
        .asString()
        .endsWith("cannot be read further: a tag or comment of more than 8 MB");
  }

  @Test
  void aDumpOfAnOldSchemaHasNeitherNumbersNorModels() {
    Collected collected =
        read(
            HARBOUR
                .replaceAll("<ns>.*</ns>", "")
                .replaceAll("<model>wikitext</model>", "")
                .replaceAll("export-0\\.11", "export-0.3"));

    assertThat(collected.only(Discussion.class).about().title())
        .isEqualTo("Ayuda discusión:Campana");
    assertThat(collected.only(Discussion.class).about().place()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"utf-8, UTF-8", "UTF-8, utf-8", "iso-8859-1, iso-8859-1", "utf-8, ''"})
  void theEncodingIsTheOneThatIsDeclaredOrElseUtf8(String charset, String declared) {
    String declaration =
        declared.isEmpty() ? "" : "<?xml version='1.0' encoding='" + declared + "'?>\n";
    String page = "<page><title>Café</title><revision><id>1</id><text>Thé</text></revision></page>";
    Collected collected = new Collected();
    Dump.read(
        new ByteArrayInputStream(
            (declaration + "<mediawiki>" + page + "</mediawiki>")
                .getBytes(Charset.forName(charset))),
        "dump.xml",
        collected);

    assertThat(collected.problems()).isEmpty();
    assertThat(collected.titles()).containsExactly("Café");
  }

  @Test
  void bytesThatAreNotOfTheEncodingEndTheDumpAndAreSaid() {
    Collected collected = new Collected();
    Dump.read(
        new ByteArrayInputStream(
            "<mediawiki><page><title>Café</title></page></mediawiki>"
                .getBytes(StandardCharsets.ISO_8859_1)),
        "dump.xml",
        collected);

    assertThat(collected.problems())
        .singleElement()
        .asString()
        .endsWith("expected text in the encoding of the dump, got other bytes");
  }

  /// One byte at a time, however many are asked for.
  private static final class Trickle extends ByteArrayInputStream {
    Trickle(byte[] bytes) {
      super(bytes);
    }

    @Override
    public int read(byte[] bytes, int start, int length) {
      return super.read(bytes, start, 1);
    }
  }
}

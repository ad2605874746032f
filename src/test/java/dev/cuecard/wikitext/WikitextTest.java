package dev.cuecard.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.wikitext.unfold.Namespaces;
import dev.cuecard.wikitext.unfold.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikitextTest {
  /// Each piece as a line: `2 heading`, `P0 paragraph`, `B1 item`, `N2 numbered`.
  private static String read(String text) {
    return read(text, Surroundings.UNKNOWN);
  }

  private static String read(String text, Surroundings surroundings) {
    return Wikitext.pieces(text, surroundings).stream()
        .map(piece ->
            switch (piece) {
              case Piece.Heading(int level, String words) -> level + " " + words;
              case Piece.Text(var kind, int indent, String words) ->
                  kind.name().substring(0, 1) + indent + " " + words;
            })
        .collect(Collectors.joining("\n"));
  }

  /// What is shown of a text in one paragraph.
  private static String shown(String text) {
    List<Piece> pieces = Wikitext.pieces(text, Surroundings.UNKNOWN);
    assertThat(pieces).hasSizeLessThan(2);
    return pieces.isEmpty() ? "" : ((Piece.Text) pieces.getFirst()).text();
  }

  @Test
  void headingsParagraphsAndListsAreReadInTheirOrder() {
    assertThat(
            read(
                """
                The lamp is '''lit''' at dusk
                and ''put out'' at dawn.

                It turns.
                == The [[Fresnel lens|lens]] ==
                === Cleaning ===  <!-- weekly -->
                * with ''water''
                ** not with salt water
                # first
                #* then
                : an aside
                ----
                ; wick: the burning part
                ; oil
                 kept as
                 it stands
                last
                ======= deep =======
                """))
        .isEqualTo(
            """
            P0 The lamp is lit at dusk and put out at dawn.
            P0 It turns.
            2 The lens
            3 Cleaning
            B1 with water
            B2 not with salt water
            N1 first
            B2 then
            P1 an aside
            P1 wick
            P1 the burning part
            P1 oil
            P0 kept as it stands
            P0 last
            6 = deep =\
            """);
  }

  @Test
  void tablesAreRowsOfCells() {
    assertThat(
            read(
                """
                {| class="wikitable"
                |+ style="x" | Lamps
                ! Name !! Height
                |-
                | North || style="text-align:right" | 31 m
                |- bgcolor=red
                | [[South light|South]]
                | 12 m
                * rebuilt
                * moved
                | yes
                |-
                |
                {|
                | inner
                |}
                | after
                |}
                Below.
                """))
        .isEqualTo(
            """
            P0 Lamps
            P0 Name | Height
            P0 North | 31 m
            P0 South | 12 m
            B1 rebuilt
            B1 moved
            P0 yes
            P0 inner
            P0 after
            P0 Below.\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '`',
      value = {
        "[[North quay]]s\tNorth quays",
        "[[North quay|the quay]]\tthe quay",
        "[[:Category:Boats]]\tCategory:Boats",
        "a [[Category:Boats|*]]b\ta b",
        "a [[es:Barco]]b\ta b",
        "[[Help:Bells]]\tHelp:Bells",
        "[[File:Bell.jpg|thumb|upright=1.2|alt=x|The [[old]] bell]]\tThe old bell",
        "[[Image:Bell.jpg|20px]]\t``",
        "[https://example.org the tide table]\tthe tide table",
        "see [https://example.org]\tsee",
        "https://example.org/a_b\thttps://example.org/a_b",
        "[not a link]\t[not a link]",
        "[[open and {{open\t[[open and {{open",
        "'''''both''''' and l''''eau''''\tboth and l'eau'",
        "a<br/>\ta",
        "x<sup>2</sup> <span class=\"a\">y</span>\tx2 y",
        "<fog> is no tag\t<fog> is no tag",
        "&amp;lt; &#65; &nosuch; R&D\t&lt; A &nosuch; R&D",
        "<nowiki>'''[[raw]]''' {{x}}</nowiki>\t'''[[raw]]''' {{x}}",
        "a<!-- b -->c\tac",
        "__NOTOC__a __b__\ta __b__",
        "{{nowrap|brass bell}}\tbrass bell",
        "{{lang|es|campana}}\tcampana",
        "{{lang-fr|cloche}}\tcloche",
        "{{tlx|Bell}}\t{{Bell}}",
        "{{Infobox bell|name=Old Tom|weight=2}}\t``",
        "{{Note|Ring twice in fog.}}\tRing twice in fog.",
        "{{Note|1=Ring {{em|twice}} in fog.}}\tRing twice in fog.",
        "{{IPA|t|o}}\t``",
        "{{#if: yes | a bell | none }}\ta bell",
        "{{#if: | a bell | none }}\tnone",
        "{{DEFAULTSORT:Bell, old}}\t``",
        "{{{1|a default}}}\ta default",
        "{{{{{1|}}}|two words}}\ttwo words",
        "{{convert|10|km}}\t10 km",
        "a{{!}}b\ta|b",
        "<math>E = mc^2</math>\tE = mc^2",
        "-{bell}-\t-{bell}-"
      })
  void ofALineThisIsShown(String text, String shown) {
    assertThat(shown(text)).isEqualTo(shown);
  }

  @Test
  void referencesStandWhereThePageShowsThem() {
    assertThat(
            read(
                """
                It rang<ref>{{cite book|title=Harbour log|page=3}}</ref> twice.<ref name="a"/>
                == Notes ==
                <references/>
                == More ==
                Silence.<ref>Ask
                the keeper.</ref>
                """))
        .isEqualTo(
            """
            P0 It rang twice.
            2 Notes
            N1 Harbour log
            2 More
            P0 Silence.
            N1 Ask the keeper.\
            """);
  }

  @Test
  void translationMarkupLeavesItsText() {
    assertThat(
            read(
                """
                <languages/>
                <translate>
                <!--T:1-->
                Ring the bell, {{PAGENAME}}.

                == Fog == <!--T:2-->

                <!--T:3-->
                Ring <tvar|n>two</> times, or <tvar name=m>three</tvar>.
                </translate>
                <includeonly>[[Category:Bells]]</includeonly>

                {{PAGELANGUAGE}}
                """,
                new Surroundings(
                    Namespaces.CANONICAL, Map.of("PAGENAME", "keeper", "PAGELANGUAGE", "es"))))
        .isEqualTo(
            """
            P0 Ring the bell, keeper.
            2 Fog
            P0 Ring two times, or three.
            P0 es\
            """);
  }

  @Test
  void literalBlocksAndGalleriesStandApart() {
    assertThat(
            read(
                """
                Say <syntaxhighlight lang="c" inline>x = "''a''";</syntaxhighlight> or
                <pre>
                * not an item
                </pre>
                <gallery>
                File:A.jpg|Bell [[A]]
                File:B.jpg
                </gallery>
                """))
        .isEqualTo(
            """
            P0 Say x = "''a''"; or
            P0 * not an item
            P0 Bell A\
            """);
  }

  @Test
  void htmlIsReadAsItsWikitext() {
    assertThat(
            read(
                """
                <h2>Bells</h2>
                <ol><li>one</li><li>two<br>three</li></ol>
                <table><tr><td>a</td><td>b</td></tr></table>
                <div>c</div>
                """))
        .isEqualTo(
            """
            2 Bells
            N1 one
            N1 two
            P1 three
            P0 a | b
            P0 c\
            """);
  }

  @Test
  void aSignatureNamesTheUserWhoseLinkStandsLast() {
    assertThat(
            read(
                """
                I am with [[User:Jo]]. — [[User:Kim Light|''K'']] ([[User talk:Kim Light|talk]]) 10:00, 1 May 2015 (UTC)
                :: No. [[Special:Contributions/192.0.2.7|192.0.2.7]] 11:00, 1 May 2015 (UTC)
                {{outdent|::}} Yes. {{unsigned|Jo|12:00, 1 May 2015 (UTC)}}
                """))
        .isEqualTo(
            """
            P0 I am with User:Jo. — [[User:Kim Light]] 10:00, 1 May 2015 (UTC)
            P2 No. [[User:192.0.2.7]] 11:00, 1 May 2015 (UTC)
            P-1 Yes. [[User:Jo]] 12:00, 1 May 2015 (UTC)\
            """);
  }

  @Test
  void namespacesHaveTheNamesOfTheirWiki() {
    Namespaces spanish = Namespaces.of(Map.of("Archivo", 6, "Categoría", 14));

    assertThat(
            read(
                "[[Archivo:C.jpg|mini|La campana]] suena [[categoría:Campanas]]",
                new Surroundings(spanish, Map.of())))
        .isEqualTo("P0 La campana\nP0 suena");
  }
}

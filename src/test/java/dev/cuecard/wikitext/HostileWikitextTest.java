package dev.cuecard.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.wikitext.unfold.Marks;
import dev.cuecard.wikitext.unfold.Surroundings;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in a page is read, in time linear in its length.
class HostileWikitextTest {
  private static final String[] SCRAPS = {
    "{{",
    "}}",
    "{{{",
    "}}}",
    "[[",
    "]]",
    "[",
    "]",
    "|",
    "=",
    "'''",
    "''",
    "\n",
    "\n* ",
    "\n: ",
    "\n== ",
    " ==\n",
    "\n{|\n",
    "\n|}\n",
    "\n|-\n",
    "\n| ",
    "||",
    "!!",
    "<ref>",
    "</ref>",
    "<ref/>",
    "<nowiki>",
    "</nowiki>",
    "<!--",
    "-->",
    "<br>",
    "<li>",
    "<gallery>",
    "</gallery>",
    "&amp;",
    "&#x5b;",
    "__TOC__",
    "File:a.jpg",
    "User:Jo",
    "10:00, 1 May 2015 (UTC)",
    "https://a",
    " word ",
    "\uFDD0",
    "\uFDD2",
    "\uFDE1",
    "{{od}}",
    "#if:",
    "</",
    "<"
  };

  static Stream<String> texts() {
    return Stream.of(
            "{",
            "}",
            "{{",
            "{{a|",
            "{{{a|",
            "[[",
            "[[a|",
            "[[File:a|thumb|",
            "[http://a ",
            "''",
            "'",
            "<ref>",
            "<ref>a</ref>",
            "<ref></",
            "</ref",
            "<!--",
            "<nowiki>",
            "</nowiki>",
            "<gallery>",
            "<div>",
            "<a ",
            "&",
            "&amp",
            "__",
            "__A",
            "== ",
            "=",
            "*",
            "\n*",
            "\n{|",
            "\n{|\n|",
            "|",
            "||",
            "\n;a:",
            "[[User:A]]",
            "[[User:A]]<br>",
            "{{tl|",
            "}}}",
            "{{a}}",
            "\n----",
            "{{{{{a}}")
        .map(scrap -> scrap.repeat(1_000_000 / scrap.length()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aMegabyteOfOneScrapIsReadAsFastAsAnyOther(String text) {
    assertThat(Wikitext.pieces(text, Surroundings.UNKNOWN)).hasSizeLessThan(text.length());
    assertThat(Wikitext.pieces("{{a|" + text + "}}", Surroundings.UNKNOWN))
        .hasSizeLessThan(text.length());
  }

  @Test
  void anyMixtureOfScrapsIsReadAndLeavesNoMarks() {
    Random random = new Random(4);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      List<Piece> pieces = Wikitext.pieces(text.toString(), Surroundings.UNKNOWN);
      assertThat(pieces).as(text.toString()).allSatisfy(HostileWikitextTest::isClean);
    }
  }

  private static void isClean(Piece piece) {
    String words =
        switch (piece) {
          case Piece.Heading(_, String text) -> text;
          case Piece.Text(_, _, String text) -> text;
        };
    assertThat(words).isNotBlank();
    assertThat(words.chars().filter(c -> Marks.isMark((char) c))).isEmpty();
  }
}

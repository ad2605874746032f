package dev.cuecard.search.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of queries that are none.
class QueryErrorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          ``                ¦ query:1: expected a word, got the end of the query
          `   `             ¦ query:4: expected a word, got the end of the query
          (                 ¦ query:2: expected a word, got the end of the query
          (open             ¦ query:6: expected ")", got the end of the query
          ((open) closed    ¦ query:15: expected ")", got the end of the query
          )                 ¦ query:1: expected a word, got ")"
          open)             ¦ query:5: expected a word, got ")"
          ()                ¦ query:2: expected a word, got ")"
          "open             ¦ query:1: expected a closing quote for the one here, got the end of the query
          open "closed" "   ¦ query:15: expected a closing quote for the one here, got the end of the query
          AND               ¦ query:1: expected a word, got "AND"
          AND open          ¦ query:1: expected a word, got "AND"
          open AND          ¦ query:9: expected a word, got the end of the query
          open && || closed ¦ query:9: expected a word, got "||"
          open OR           ¦ query:8: expected a word, got the end of the query
          (open OR) closed  ¦ query:9: expected a word, got ")"
          NOT               ¦ query:4: expected a word, got the end of the query
          NOT NOT open      ¦ query:5: expected a word, got "NOT"
          author:ines       ¦ query:1: expected one of lang:, kind:, collection:, title:, speaker:, origin:, date:, duration:, id:, near:, got "author:" (in quotes it is text)
          open document:a   ¦ query:6: expected one of lang:, kind:, collection:, title:, speaker:, origin:, date:, duration:, id:, near:, got "document:" (in quotes it is text)
          lang:(en)         ¦ query:6: expected a word or phrase after "lang:", got "("
          lang:title:x      ¦ query:6: expected a word or phrase after "lang:", got "title:"
          title:)           ¦ query:7: expected a word or phrase after "title:", got ")"
          simlar~3          ¦ query:8: expected 0, 1 or 2 after "~", got "3"
          open simlar~x     ¦ query:13: expected 0, 1 or 2 after "~", got "x"
          "a b"~            ¦ query:7: expected a number of words up to 16 after "~", got nothing
          "a b"~17          ¦ query:7: expected a number of words up to 16 after "~", got "17"
          "a b"~x c         ¦ query:7: expected a number of words up to 16 after "~", got "x"
          /op(en/           ¦ query:7: expected ")" in the regular expression
          red /[a/          ¦ query:8: expected "]" in the regular expression
          /a{9999}/         ¦ query:3: expected at most 1000 repetitions in a regular expression
          /(a|b)*a(a|b){20}/ ¦ query:2: expected a simpler regular expression
          *a?????????????????b ¦ query:1: expected a shorter word with * and ?
          WITHIN            ¦ query:1: expected a word, got "WITHIN"
          a WITHIN          ¦ query:9: expected a distance up to 10m or 1000w such as 500ms, 10s or 5w after "WITHIN", got the end of the query
          a WITHIN b        ¦ query:10: expected a distance up to 10m or 1000w such as 500ms, 10s or 5w after "WITHIN", got "b"
          a WITHIN 11m b    ¦ query:10: expected a distance up to 10m or 1000w such as 500ms, 10s or 5w after "WITHIN", got "11m"
          a WITHIN 10s      ¦ query:13: expected a word, got the end of the query
          a WITHIN 10s NOT b ¦ query:14: expected a word, got "NOT"
          a WITHIN 10s (b AND c) ¦ query:14: expected a word, a phrase or some joined by OR in brackets on each side of "WITHIN"
          kind:page WITHIN 1s c ¦ query:1: expected a word, a phrase or some joined by OR in brackets on each side of "WITHIN"
          a WITHIN 1s b WITHIN 1s c ¦ query:15: expected a word, got "WITHIN"
          kind:pages        ¦ query:6: expected one of recording, page, discussion, bug, exercise after "kind:", got "pages"
          origin:machine    ¦ query:8: expected one of human, automatic, translation after "origin:", got "machine"
          date:today        ¦ query:6: expected a date or a span of them such as 2020..2024 or 2021-05 after "date:", got "today"
          date:2024..2020   ¦ query:6: expected a date or a span of them such as 2020..2024 or 2021-05 after "date:", got "2024..2020"
          date:2021-02-30   ¦ query:6: expected a date or a span of them such as 2020..2024 or 2021-05 after "date:", got "2021-02-30"
          date:..           ¦ query:6: expected a date or a span of them such as 2020..2024 or 2021-05 after "date:", got ".."
          duration:5m       ¦ query:10: expected a span such as 5m..20m, ..90s or 1:00:00.. after "duration:", got "5m"
          duration:20m..5m  ¦ query:10: expected a span such as 5m..20m, ..90s or 1:00:00.. after "duration:", got "20m..5m"
          near:talk         ¦ query:6: expected a document and a time such as near:talk-4f2k@1:30 after "near:", got "talk"
          near:talk@noon    ¦ query:6: expected a document and a time such as near:talk-4f2k@1:30 after "near:", got "talk@noon"
          """)
  void aMalformedQueryIsRefusedAtItsColumn(String query, String message) {
    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOf(QueryError.class)
        .hasMessage(message);
  }

  @Test
  void theQueryIsShownWithACaretBelow() {
    QueryError error =
        catchThrowableOfType(QueryError.class, () -> QueryParser.parse("open OR OR closed"));

    assertThat(error.picture()).isEqualTo("open OR OR closed\n        ^");
  }

  @Test
  void aQueryHasItsLimits() {
    assertThatThrownBy(() -> QueryParser.parse("open ".repeat(257)))
        .hasMessage("query:1281: expected at most 256 words");
    assertThatThrownBy(() -> QueryParser.parse("open* closed~ ".repeat(9)))
        .hasMessage("query:113: expected at most 16 words with *, ?, ~ or /");
  }

  @Test
  void thirtyTwoBracketsAreTakenAndNoMore() throws QueryError {
    assertThat(QueryParser.parse("(".repeat(32) + "open" + ")".repeat(32)))
        .isEqualTo(QueryParser.parse("open"));
    assertThatThrownBy(() -> QueryParser.parse("(".repeat(33) + "open" + ")".repeat(33)))
        .hasMessage("query:33: expected at most 32 brackets inside each other, got \"(\"");
  }
}

package dev.cuecard.search;

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
          speaker:ines      ¦ query:1: expected lang:, kind:, collection: or title:, got "speaker:" (in quotes it is text)
          open document:a   ¦ query:6: expected lang:, kind:, collection: or title:, got "document:" (in quotes it is text)
          lang:(en)         ¦ query:6: expected a word or phrase after "lang:", got "("
          lang:title:x      ¦ query:6: expected a word or phrase after "lang:", got "title:"
          title:)           ¦ query:7: expected a word or phrase after "title:", got ")"
          simlar~3          ¦ query:8: expected 0, 1 or 2 after "~", got "3"
          open simlar~x     ¦ query:13: expected 0, 1 or 2 after "~", got "x"
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
        .hasMessage("query:113: expected at most 16 words with * or ~");
  }

  @Test
  void thirtyTwoBracketsAreTakenAndNoMore() throws QueryError {
    assertThat(QueryParser.parse("(".repeat(32) + "open" + ")".repeat(32)))
        .isEqualTo(QueryParser.parse("open"));
    assertThatThrownBy(() -> QueryParser.parse("(".repeat(33) + "open" + ")".repeat(33)))
        .hasMessage("query:33: expected at most 32 brackets inside each other, got \"(\"");
  }
}

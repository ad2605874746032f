package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.search.parse.QueryError;
import dev.cuecard.search.parse.QueryParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "how do I cut roses",
        "cutting roses?",
        "¿cómo podo las rosas",
        "comment tailler les rosiers",
        "как обрезать розы в саду",
        "كيف أقلم الورود",
        "怎么修剪玫瑰",
        "lang:en what is a hive"
      })
  void itEndsOrBeginsAsOne(String text) throws QueryError {
    assertThat(Question.isOne(text, QueryParser.parse(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roses in winter",
        "\"how do I cut roses\"",
        "how WITHIN 10s roses",
        "rose*",
        "how",
        "the place where roses grow"
      })
  void otherThingsAreLookedForAsTheyStand(String text) throws QueryError {
    assertThat(Question.isOne(text, QueryParser.parse(text))).isFalse();
  }
}

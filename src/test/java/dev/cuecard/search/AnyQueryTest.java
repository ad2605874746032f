package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cuecard.Library;
import dev.cuecard.MadeOnce;
import dev.cuecard.search.parse.QueryError;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any query at all is either answered or refused, and what is marked of an answer lies in it.
@ExtendWith(MadeOnce.class)
class AnyQueryTest {
  private static final List<String> PIECES =
      List.of(
          "open",
          "question",
          "questions",
          "the",
          "a",
          "interview",
          "record*",
          "narratr~",
          "que",
          "preguntas",
          "مقابلة",
          "问题",
          "开放",
          "вопрос",
          "\"",
          "\"",
          "(",
          ")",
          "-",
          "AND",
          "OR",
          "NOT",
          "lang:es",
          "kind:page",
          "title:consent",
          "collection:meta",
          "speaker:ines",
          "-speaker:ines",
          "date:2024..",
          "origin:translation",
          "duration:..5m",
          "near:asking@1:00",
          "WITHIN 10s",
          "WITHIN 3w",
          "\"the question\"~2",
          "qu?st*",
          "/op.n/",
          "~",
          "*",
          ":",
          "'");

  private static Library library;

  @BeforeAll
  static void theShippedCorpus(Library shipped) {
    library = shipped;
  }

  @Test
  void highlightsLieInTheTextInOrderAndDoNotOverlap() {
    Random random = new Random(5);
    int answered = 0;
    for (int i = 0; i < 1000; i++) {
      String query =
          random
              .ints(random.nextInt(1, 7), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : " "));
      try {
        List<Moment> moments = library.moments(query, 10);
        assertThat(moments).as(query).hasSizeLessThanOrEqualTo(10);
        moments.forEach(moment -> check(query, moment));
        answered += moments.isEmpty() ? 0 : 1;
      } catch (QueryError e) {
        assertThat(e).hasMessageStartingWith("query:");
      }
    }
    assertThat(answered).isGreaterThan(300);
  }

  private static void check(String query, Moment moment) {
    int end = -1;
    for (Moment.Highlight highlight : moment.highlights()) {
      assertThat(highlight.from()).as(query).isGreaterThan(end).isLessThan(highlight.to());
      end = highlight.to();
    }
    assertThat(end).as(query).isLessThanOrEqualTo(moment.text().length());
    if (!moment.highlights().isEmpty()) {
      assertThat(moment.locator().fragment())
          .as("%s begins where its first match does", query)
          .isEqualTo(moment.highlights().getFirst().locator().fragment());
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "a".repeat(10_000),
        "a".repeat(10_000) + "*",
        "a".repeat(250) + "~2",
        "a".repeat(10_000) + "~2",
        "word ".repeat(5000),
        "word ".repeat(256),
        "the ".repeat(256),
        IntStream.range(0, 256).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")),
        "-word ".repeat(120),
        "\"" + "word ".repeat(5000) + "\"",
        "\"" + "的".repeat(5000) + "\"",
        "的".repeat(10_000),
        "(".repeat(5000) + "a" + ")".repeat(5000),
        "(".repeat(10_000),
        "-".repeat(10_000),
        "\"".repeat(10_000),
        "*".repeat(10_000),
        "~".repeat(10_000),
        ":".repeat(10_000),
        "a* ".repeat(16),
        "a~2 ".repeat(16),
        "title:a* ".repeat(16),
        "/.*/ ".repeat(16),
        "*a* ".repeat(16),
        "*a".repeat(50),
        "/" + "(".repeat(50) + "a" + "){20}".repeat(9) + "/",
        "/[^a].*b.*c.*d.*/",
        "/" + "a?".repeat(49) + "/",
        "/\ud800/",
        "\"" + "the ".repeat(16) + "\"~16",
        "the WITHIN 10m the",
        "(" + "the OR ".repeat(60) + "a) WITHIN 10m (the OR a)",
        "NOT (the WITHIN 10m the)",
        "date:-999999999..999999999",
        "duration:999999999h..",
        "near:" + "a".repeat(10_000) + "@1",
        "title:" + "a".repeat(10_000) + "~2",
        "lang:" + "a".repeat(40_000),
        "kind:" + "的".repeat(20_000),
        "\u0000\u0001\u001b[2J\u007f",
        "\u0001open",
        "\ud800",
        "\udc00\ud800*",
        "\ud800~1",
        "\"open \ud800 question\"",
        "title:\ud800",
        "\u202eopen\u202c",
        "\ufeffopen",
        "e" + "\u0301".repeat(5000),
        "\u0660\u0661*",
        "👩‍👩‍👧‍👦*");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileQueryIsAnsweredOrRefused(String query) {
    assertThatCode(() -> library.moments(query, 10))
        .satisfiesAnyOf(
            thrown -> assertThat(thrown).isNull(),
            thrown -> assertThat(thrown).isInstanceOf(QueryError.class));
  }
}

package dev.cuecard.index.cluster.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.index.analysis.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written for a cluster is read again as the same terms in the same places.
class TokenTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text.en    | The narrators' chairs are theirs
          text.zh    | 我们要问 open 问题
          text.de    | Mietverträge, Heizungsanlagen und ein Turm am Meer
          text.de    | Der Leuchtturm
          text.fa    | پرسش‌های باز
          text.other | 열린 질문을 합니다
          """)
  void theTermsComeBackWhereTheyStood(String field, String text) throws IOException {
    assertThat(terms(TokenText.read(TokenText.of(field, text), SoughtTerms.ANY)))
        .isEqualTo(Token.of(field, text).stream().map(Token::terms).toList());
  }

  @Test
  void whatIsNotSoughtKeepsItsPlaceAndLosesItsName() throws IOException {
    String written = TokenText.of("text.en", "Rope ladders at the pier");

    assertThat(terms(TokenText.read(written, SoughtTerms.of(List.of("ladders", "pier")))))
        .containsExactly(
            List.of("\5"), List.of("ladders", "\5"), List.of("\5"), List.of("\5"), List.of("pier"));
  }

  private static List<List<String>> terms(TokenStream stream) throws IOException {
    List<List<String>> positions = new ArrayList<>();
    var term = stream.addAttribute(CharTermAttribute.class);
    var step = stream.addAttribute(PositionIncrementAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      if (step.getPositionIncrement() > 0) {
        positions.add(new ArrayList<>());
      }
      positions.getLast().add(term.toString());
    }
    return positions;
  }
}

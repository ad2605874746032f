package dev.cuecard.index.cluster.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.index.analysis.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/// What is written for a cluster is read again as the same terms in the same places.
class TokenTextTest {
  private static final String WRITTEN =
      TokenText.of(TextField.ENGLISH.field(), "Rope ladders, and more ladders at the pier");

  /// Each term with how many places after the one before it stands.
  private static List<String> terms(SoughtTerms sought) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream read = TokenText.read(WRITTEN, sought)) {
      var term = read.getAttribute(CharTermAttribute.class);
      var step = read.getAttribute(PositionIncrementAttribute.class);
      read.reset();
      while (read.incrementToken()) {
        terms.add(step.getPositionIncrement() + term.toString().replaceAll("[\1\5]", "*"));
      }
    }
    return terms;
  }

  @Test
  void aWordAndItsStemStandInOnePlace() throws IOException {
    assertThat(terms(SoughtTerms.ANY))
        .containsExactly(
            "1rope",
            "1ladders",
            "0*ladder",
            "1and",
            "1more",
            "1ladders",
            "0*ladder",
            "1at",
            "1the",
            "1pier");
  }

  @Test
  void whatIsNotSoughtKeepsItsPlaceAndLosesItsName() throws IOException {
    assertThat(terms(SoughtTerms.of(List.of("ladders", "pier"))))
        .containsExactly("1*", "1ladders", "0*", "1*", "1*", "1ladders", "0*", "1*", "1*", "1pier");
  }
}

package dev.cuecard.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.Signature;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Yes! Ann-Marie Quay (talk)                       | Yes!             | Ann-Marie Quay
          Is it so? (Perhaps.) Bo (talk)                   | Is it so? (Perhaps.) | Bo
          I agree -- Bo (talk)                             | I agree          | Bo
          I agree.--Bo (talk)                              | I agree.         | Bo
          Fine — The ed of 17 (talk • contribs)            | Fine             | The ed of 17
          So be it. J. Smith (talk)                        | So be it.        | J. Smith
          thanks a lot for that Kim Light (talk)           | thanks a lot for that | Kim Light
          we should ask them all bo (talk)                 | we should ask them all | bo
          Kim Light (talk)                                 | ''               | Kim Light
          —Bo (talk)                                       | ''               | Bo
          Done. Bo                                         | Done.            | Bo
          """)
  void theNameBeginsAfterTheLastSentenceOrDash(String before, String text, String user) {
    Signed signed = Signed.of(before + " 15:41, 24 August 2015 (UTC)");

    assertThat(signed.text()).isEqualTo(text);
    assertThat(signed.signature())
        .contains(new Signature(user, Instant.parse("2015-08-24T15:41:00Z")));
  }

  @Test
  void aLinkToTheUserIsTheUser() {
    Signed signed =
        Signed.of(
            "Done. [[User:Kim_Light|Kim]] ([[User talk:Kim Light|talk]])"
                + " 15:41, 24 August 2015 (UTC)");

    assertThat(signed.text()).isEqualTo("Done.");
    assertThat(signed.signature().orElseThrow().user()).isEqualTo("Kim Light");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo (talk) 5:07, 9 Feb 2021 (UTC)",
        "Bo (talk) 05:07, February 9, 2021 (UTC)",
        "Bo (talk) 05:07, 9 February 2021 (UTC)Reply[reply]",
        "Bo\u00a0(talk) 05:07,\u00a09 February 2021 (UTC) [ reply ]",
        "Bo 05:07, 9. Feb. 2021 (UTC)",
        "Bo 06:07, 9. Feb. 2021 (CET)",
        "Bo 05:07 9 feb 2021 (UTC)",
        "Bo 9 février 2021 à 06:07 (CET)",
        "Bo 05:07, 9 февраля 2021 (UTC)",
        "Bo 05:07، 9 فبراير 2021 (ت ع م)",
        "Bo 05:07، ٩ فبراير ٢٠٢١ (ت ع م)",
        "Bo 2021年2月9日 (二) 05:07 (UTC)",
        "Bo 05h07min de 9 de fevereiro de 2021 (UTC)",
        "Bo 06:07, 9 feb 2021 (CET)"
      })
  void timesMayBeWrittenInSeveralWays(String line) {
    assertThat(Signed.of(line).signature())
        .contains(new Signature("Bo", Instant.parse("2021-02-09T05:07:00Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo (talk) 25:07, 9 February 2021 (UTC)",
        "Bo (talk) 05:07, 31 February 2021 (UTC)",
        "Bo (talk) 05:07, 9 Thermidor 2021 (UTC)",
        "05:07, 9 February 2021 (UTC)",
        "We met at 05:07, 9 February 2021 (UTC) at the pier.",
        ""
      })
  void whatIsNoSignatureStaysText(String line) {
    assertThat(Signed.of(line).signature()).isEmpty();
    assertThat(Signed.of(line).text()).isEqualTo(line);
  }

  @Test
  void aLinkToReplyIsNoText() {
    assertThat(Signed.of("No time here [reply]").text()).isEqualTo("No time here");
  }
}

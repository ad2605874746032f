package dev.cuecard.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {
  private static final String TYPE = "multipart/form-data; boundary=--edge";
  private static final String FORM =
      """
      ----edge
      Content-Disposition: form-data; name="token"

      open sesame
      ----edge
      Content-Disposition: form-data; name="file"; filename="talk.en.srt"
      Content-Type: application/x-subrip

      1
      --edge is no boundary
      ----edge--
      """
          .replace("\n", "\r\n");

  private static Multipart form(String type, String text) throws Refusal {
    return Multipart.parse(type, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void fieldsAndFilesAreRead() throws Refusal {
    Multipart form = form(TYPE, FORM);

    assertThat(form.text("token")).contains("open sesame");
    assertThat(form.text("name")).isEmpty();
    assertThat(form.file().orElseThrow().file()).isEqualTo("talk.en.srt");
    assertThat(new String(form.content(form.file().orElseThrow()), StandardCharsets.UTF_8))
        .isEqualTo("1\r\n--edge is no boundary");
  }

  @Test
  void aFieldThatIsEmptyWasNotFilledIn() throws Refusal {
    Multipart form =
        form(TYPE, "----edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n----edge--");

    assertThat(form.text("a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text/plain", "multipart/form-data", "multipart/mixed; boundary=x"})
  void anotherTypeIsRefused(String type) {
    assertThatThrownBy(() -> form(type, FORM))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(415));
  }

  @Test
  void everyBeginningOfAFormIsReadOrRefused() {
    for (int length = 0; length < FORM.length(); length++) {
      String part = FORM.substring(0, length);
      try {
        assertThat(form(TYPE, part).size()).isLessThanOrEqualTo(2);
      } catch (Refusal refusal) {
        assertThat(refusal.status()).isEqualTo(400);
      }
    }
  }

  @Test
  void aFormOfThousandsOfFieldsIsRefused() {
    String field = "----edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";

    assertThatThrownBy(() -> form(TYPE, field.repeat(5000) + "----edge--"))
        .isInstanceOf(Refusal.class);
  }
}

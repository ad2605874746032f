package dev.cuecard.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedirectTest {
  private static URI target(String from, String location) throws FetchFailed {
    HttpHeaders headers = HttpHeaders.of(Map.of("Location", List.of(location)), (_, _) -> true);
    return Redirect.from(new Fetched(URI.create(from), 302, headers, new byte[0]));
  }

  @Test
  void aLocationIsReadFromWhereItStands() throws FetchFailed {
    assertThat(target("https://example.org/a/b", "../c")).hasToString("https://example.org/c");
    assertThat(target("http://example.org/a", "https://example.com/"))
        .hasToString("https://example.com/");
  }

  @Test
  void nothingLeadsFromHttpsToHttp() {
    assertThatThrownBy(() -> target("https://example.org/a", "http://example.org/a"))
        .isInstanceOf(FetchFailed.class)
        .hasMessage(
            "https://example.org/a: expected another https address, got http://example.org/a");
  }

  @Test
  void aLocationThatIsNoAddressIsRefused() {
    assertThatThrownBy(() -> target("https://example.org/a", "http://[oops"))
        .isInstanceOf(FetchFailed.class)
        .hasMessageContaining("expected another address, got \"http://[oops\"");
  }
}

package dev.cuecard.bugzilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetcher;
import dev.cuecard.fetch.LoopbackServer;
import dev.cuecard.fetch.Reply;
import dev.cuecard.fetch.UserAgent;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveBugTest {
  private final LoopbackServer server =
      new LoopbackServer(asked -> Reply.json("{\"asked\": \"" + asked.target() + "\"}"));
  private final Fetcher fetcher = new Fetcher(new UserAgent("1.0", Optional.empty()));

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "https://bugzilla.example.org/show_bug.cgi?id=42, https://bugzilla.example.org/",
    "https://example.org/bugs/show_bug.cgi?format=multiple&id=42#c3, https://example.org/bugs/",
    "https://bugzilla.example.org/42, https://bugzilla.example.org/"
  })
  void anAddressNamesABug(URI address, URI folder) {
    assertThat(LiveBug.of(address)).contains(new LiveBug(folder, 42));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/42",
        "https://bugzilla.example.org/",
        "https://bugzilla.example.org/42/more",
        "https://bugzilla.example.org/show_bug.cgi",
        "https://bugzilla.example.org/show_bug.cgi?valid=42",
        "https://bugzilla.example.org/show_bug.cgi?id=12345678901234567890",
        "mailto:crew@example.org"
      })
  void otherAddressesNameNone(URI address) {
    assertThat(LiveBug.of(address)).isEmpty();
  }

  @Test
  void aBugIsAskedForInThreeParts() throws FetchFailed {
    LiveBug bug = LiveBug.of(server.at("/bugs/show_bug.cgi?id=42")).orElseThrow();

    assertThat(bug.fetch(fetcher))
        .isEqualTo(
            new LiveBug.Answers(
                "{\"asked\": \"/bugs/rest/bug/42\"}",
                "{\"asked\": \"/bugs/rest/bug/42/comment\"}",
                "{\"asked\": \"/bugs/rest/bug/42/history\"}"));
    assertThat(bug.page()).isEqualTo(server.at("/bugs/show_bug.cgi?id=42"));
  }

  @Test
  void aBugThatNobodyMaySeeIsSaidToBe() {
    server.next(Reply.text(401, "application/json", "{\"message\": \"You may not see bug 42.\"}"));
    LiveBug bug = LiveBug.of(server.at("/show_bug.cgi?id=42")).orElseThrow();

    assertThatThrownBy(() -> bug.fetch(fetcher))
        .isInstanceOf(FetchFailed.class)
        .hasMessageEndingWith(
            "got status 401, application/json \"{\"message\": \"You may not see bug 42.\"}\"");
  }
}

package dev.cuecard.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final Limits SMALL =
      new Limits(
          3,
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          Duration.ofSeconds(20),
          Duration.ofSeconds(20),
          Duration.ofSeconds(20),
          100_000);
  private static final Reply ANSWER = Reply.json("{\"tide\": \"high\"}");

  private final QuickTime time = new QuickTime(Instant.parse("2026-11-22T06:00:00Z"));
  private final LoopbackServer server = new LoopbackServer(_ -> ANSWER);
  private Fetcher fetcher = fetcher(SMALL);

  private Fetcher fetcher(Limits limits) {
    return new Fetcher(new UserAgent("1.2", Optional.of("crew@example.org")), time, limits);
  }

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  private String answer() throws FetchFailed {
    return fetcher.fetch(Question.of(server.at("/tide"))).json();
  }

  private void assertFails(String message) {
    assertThatThrownBy(this::answer)
        .isInstanceOf(FetchFailed.class)
        .hasMessage(server.at("/tide") + ": " + message);
  }

  @Test
  void anAnswerIsTheTextOfTheBody() throws FetchFailed {
    assertThat(answer()).isEqualTo("{\"tide\": \"high\"}");
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void aServerIsToldWhoAsks() throws FetchFailed {
    answer();

    assertThat(server.asked().getFirst().userAgent()).isEqualTo("Cuecard/1.2 (crew@example.org)");
  }

  @Test
  void aContactThatWouldEndTheHeaderIsRefused() {
    assertThatThrownBy(() -> new UserAgent("1.2", Optional.of("crew@example.org\r\nX: y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected an address of a page or a mailbox");
  }

  @Test
  void aFormIsPosted() throws FetchFailed {
    fetcher.fetch(new Question(server.at("/tide"), Optional.of("at=noon")));

    assertThat(server.asked().getFirst().method()).isEqualTo("POST");
    assertThat(server.asked().getFirst().form()).isEqualTo("at=noon");
  }

  @Test
  void anAnswerInAnotherCharsetIsDecodedByIt() throws FetchFailed {
    byte[] latin = "{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1);
    server.next(Reply.bytes(200, "application/json; charset=\"iso-8859-1\"", latin));

    assertThat(answer()).isEqualTo("{\"é\": 1}");
  }

  @Test
  void aPackedAnswerIsUnpacked() throws FetchFailed {
    server.next(
        Reply.packed("application/json", Reply.gzip("{}".getBytes(StandardCharsets.UTF_8))));

    assertThat(answer()).isEqualTo("{}");
  }

  @Test
  void aBusyServerIsLeftAloneForAsLongAsItWishes() throws FetchFailed {
    server.next(
        Reply.html(429, "<title>Too many requests</title>").with("Retry-After", "7"),
        Reply.html(503, "").with("Retry-After", "Sun, 22 Nov 2026 06:00:27 GMT"));

    assertThat(answer()).contains("high");
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(20));
  }

  @Test
  void withoutAWishEachPauseIsTwiceAsLong() {
    server.usually(_ -> Reply.html(503, "<title>At lunch</title>"));

    assertFails("expected an answer, got 3 times: status 503, text/html \"At lunch\"");
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void aServerThatWishesTooLongAPauseIsNotAskedAgain() {
    server.next(Reply.html(429, "<title>Enough</title>").with("Retry-After", "3600"));

    assertFails("not to be asked again for 3,600 s, got: status 429, text/html \"Enough\"");
    assertThat(server.asked()).hasSize(1);
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void anAnswerMayItselfSayThatTheServerIsBusy() throws FetchFailed {
    server.next(Reply.json("{\"error\": \"lagged\"}").with("Retry-After", "5"));

    String answer =
        fetcher.fetch(Question.of(server.at("/tide")), got -> got.text().contains("lagged")).json();

    assertThat(answer).contains("high");
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void anAnswerThatIsCutOffIsAskedForAgain() throws FetchFailed {
    byte[] packed = Reply.gzip("{\"tide\": \"low\"}".getBytes(StandardCharsets.UTF_8));
    server.next(
        Reply.cutOff("{\"tide\""),
        Reply.packed("application/json", java.util.Arrays.copyOf(packed, packed.length - 10)));

    assertThat(answer()).contains("high");
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void anAnswerThatStandsStillIsGivenUp() throws FetchFailed {
    CountDownLatch end = new CountDownLatch(1);
    fetcher.close();
    fetcher =
        fetcher(
            new Limits(
                2,
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                Duration.ofMillis(300),
                100));
    server.next(Reply.standstill(end), Reply.standstill(end));

    assertFails("expected an answer, got 2 times: no whole answer within 300 ms");
    end.countDown();
  }

  @Test
  void anEndlessAnswerIsNotReadToItsEndNorAskedForAgain() {
    server.next(Reply.endless());

    assertFails("expected at most 100,000 bytes, got more");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void anAnswerThatUnpacksToTooMuchIsRefused() {
    server.next(Reply.packed("application/json", Reply.gzip(new byte[50_000_000])));

    assertFails("expected at most 100,000 bytes, got more");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aPageInPlaceOfJsonIsNamedByItsTitle() {
    server.next(Reply.html(200, "<html><title>The harbour\n is closed</title><p>Sorry.</html>"));

    assertFails("expected JSON, got text/html \"The harbour is closed\"");
  }

  @Test
  void anAnswerOfAnotherStatusFailsAtOnce() {
    server.next(Reply.text(404, "application/json", "{\"message\": \"No such bell.\"}"));

    assertFails(
        "expected status 200, got status 404, application/json \"{\"message\": \"No such bell.\"}\"");
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectIsFollowed(int status) throws FetchFailed {
    server.next(Reply.redirect(status, "/elsewhere?at=noon"));

    Fetched answer = fetcher.fetch(Question.of(server.at("/tide")));

    assertThat(answer.address()).isEqualTo(server.at("/elsewhere?at=noon"));
  }

  @Test
  void redirectsInACircleEnd() {
    server.usually(_ -> Reply.redirect(302, "/tide"));

    assertFails("expected at most 5 redirects, got more");
    assertThat(server.asked()).hasSize(6);
  }

  @Test
  void aRedirectLeadsToNoFile() {
    server.next(Reply.redirect(302, "file:///etc/hosts"));

    assertThatThrownBy(this::answer)
        .isInstanceOf(FetchFailed.class)
        .hasMessage("file:///etc/hosts: expected an http or https address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/hosts", "ftp://example.org/a", "jar:file:/a!/b", "tide", "http:///a"})
  void nothingButTheWebIsAsked(String address) {
    assertThatThrownBy(() -> fetcher.fetch(Question.of(URI.create(address))))
        .isInstanceOf(FetchFailed.class)
        .hasMessage(address + ": expected an http or https address");
  }

  @Test
  void aPasswordInAnAddressIsNeitherSentNorShown() {
    assertThatThrownBy(
            () -> fetcher.fetch(Question.of(URI.create("http://crew:secret@example.org/"))))
        .isInstanceOf(FetchFailed.class)
        .hasMessage("http://example.org: expected an address without a user's name in it");
  }

  @Test
  void aServerThatNeverWasThereIsNotWaitedFor() {
    server.close();

    assertFails("expected a server, got no connection");
    assertThat(time.pauses()).isEmpty();
  }

  /// No name has a part of more than 63 letters (RFC 1035, 2.3.4): nobody is asked for this one.
  @Test
  void aHostThatNobodyKnowsIsCalledSo() {
    URI address = URI.create("http://" + "a".repeat(64) + ".invalid/");

    assertThatThrownBy(() -> fetcher.fetch(Question.of(address)))
        .isInstanceOf(FetchFailed.class)
        .hasMessageEndingWith("expected a server, got no host of that name");
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void aServerThatWasThereIsWaitedFor() throws FetchFailed {
    answer();
    server.close();

    assertThatThrownBy(this::answer)
        .isInstanceOf(FetchFailed.class)
        .hasMessageContaining("got 3 times");
    assertThat(time.pauses()).hasSize(2);
  }
}

package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A cluster that is asked over TLS must show whose it is; before that nothing is said to it.
class ClusterCertificateTest {
  @TempDir private Path home;
  @TempDir private Path keys;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpsServer server;

  @BeforeEach
  void aServer() throws IOException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        });
  }

  /// Has the server show a certificate for this host; returns the file of who vouches for it.
  private String shows(String host) throws IOException, GeneralSecurityException {
    return shows(Certificates.of(keys, host));
  }

  private String shows(Certificates certificates) throws IOException, GeneralSecurityException {
    server.setHttpsConfigurator(new HttpsConfigurator(certificates.context()));
    server.start();
    return certificates.authority().toString();
  }

  @AfterEach
  void itEnds() {
    server.stop(0);
  }

  private String address() {
    return "https://me@localhost:" + server.getAddress().getPort() + "/talks";
  }

  private Answer index(Map<String, String> environment) throws IOException {
    Answer answer =
        Program.withSample(home).run(environment, "index", "--lexical", "--index", address());
    String node = "https://localhost:" + server.getAddress().getPort();
    return new Answer(answer.code(), answer.out(), answer.err().replace(node, "NODE"));
  }

  @Test
  void oneThatNobodyKnownVouchesForIsNotSpokenTo() throws Exception {
    shows("localhost");
    assertThat(index(Map.of("CUECARD_INDEX_PASSWORD", "secret")))
        .isEqualTo(
            Answer.failed(
                ExitCode.UNREADABLE,
                "cuecard: expected a certificate of NODE that somebody known vouches for, got one"
                    + " that nobody does; CUECARD_INDEX_CA names a file with the certificate of who does\n"));
    assertThat(asked).isEmpty();
  }

  @Test
  void oneWhoseAuthorityIsNamedIsAsked() throws Exception {
    String authority = shows("localhost");
    assertThat(index(Map.of("CUECARD_INDEX_PASSWORD", "secret", "CUECARD_INDEX_CA", authority)))
        .isEqualTo(
            Answer.failed(
                ExitCode.UNREADABLE,
                "cuecard: expected a user that NODE knows, with the right password, got me\n"));
    assertThat(asked).containsExactly("GET /");
  }

  @Test
  void oneOfAnotherHostIsNotSpokenTo() throws Exception {
    String authority = shows("other.example.org");
    assertThat(index(Map.of("CUECARD_INDEX_PASSWORD", "secret", "CUECARD_INDEX_CA", authority)))
        .isEqualTo(
            Answer.failed(
                ExitCode.UNREADABLE,
                "cuecard: expected a certificate of NODE for localhost, got one for another host\n"));
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-3d, one that has expired",
    "+2d, one that will be: it or this machine's clock is wrong"
  })
  void oneThatIsNotValidNowIsNotSpokenTo(String from, String got) throws Exception {
    String authority =
        shows(Certificates.issued(keys, "localhost", "-startdate", from, "-validity", "1"));
    assertThat(index(Map.of("CUECARD_INDEX_PASSWORD", "secret", "CUECARD_INDEX_CA", authority)))
        .isEqualTo(
            Answer.failed(
                ExitCode.UNREADABLE,
                "cuecard: expected a certificate of NODE that is valid now, got " + got + "\n"));
    assertThat(asked).isEmpty();
  }

  @Test
  void oneIssuedByTheAuthorityThatIsNamedIsAsked() throws Exception {
    String authority = shows(Certificates.issued(keys, "localhost", "-validity", "1"));
    assertThat(index(Map.of("CUECARD_INDEX_PASSWORD", "secret", "CUECARD_INDEX_CA", authority)))
        .extracting(Answer::err)
        .isEqualTo("cuecard: expected a user that NODE knows, with the right password, got me\n");
  }

  @Test
  void anAuthorityThatHasExpiredIsSaidToHave() throws Exception {
    String authority =
        shows(Certificates.of(keys, "localhost", "-startdate", "-3d", "-validity", "1"));
    assertThat(index(Map.of("CUECARD_INDEX_PASSWORD", "secret", "CUECARD_INDEX_CA", authority)))
        .isEqualTo(
            Answer.failed(
                ExitCode.UNREADABLE,
                "cuecard: expected certificates (PEM) in "
                    + authority
                    + " that are valid now, got none\n"));
    assertThat(asked).isEmpty();
  }
}

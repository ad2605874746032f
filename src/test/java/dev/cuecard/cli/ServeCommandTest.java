package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SampleCorpus;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
  @TempDir private Path home;

  @Test
  void itSaysWhereItListensAndAnswersUntilItIsStopped() throws Exception {
    SampleCorpus.copy("documents", home.resolve("corpus"));
    PipedWriter out = new PipedWriter();
    AtomicInteger code = new AtomicInteger(-1);
    try (BufferedReader lines = new BufferedReader(new PipedReader(out))) {
      Thread program =
          Thread.ofPlatform()
              .start(
                  () -> code.set(Cuecard.run(console(out), "serve", "--port", "0", "--lexical")));

      URI address = URI.create(lines.readLine());

      assertThat(address.getHost()).isEqualTo("127.0.0.1");
      assertThat(page(address.resolve("/search?q=silence"))).contains("<mark>silence</mark>");
      program.interrupt();
      program.join();
    }
    assertThat(code).hasValue(ExitCode.FINE);
  }

  private Console console(PipedWriter out) {
    return new Console(
        InputStream.nullInputStream(),
        new PrintWriter(out),
        new PrintWriter(new StringWriter()),
        Map.of(),
        home,
        false,
        false);
  }

  private static String page(URI address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @ParameterizedTest
  @CsvSource({
    "--port=70000, 'cuecard: expected 0 to 65535 with --port, got 70000'",
    "--bind=no.such.host.invalid, 'cuecard: expected an address of this machine with --bind, got"
        + " \"no.such.host.invalid\"'"
  })
  void aMistakeIsTold(String option, String message) {
    assertThat(Program.withSample(home).run("serve", option))
        .isEqualTo(Program.Answer.failed(ExitCode.USAGE, message + "\n"));
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());

      var answer =
          Program.withSample(home).run("serve", "--lexical", "--port", port, "--bind", "0.0.0.0");

      assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
      assertThat(answer.err()).contains("cannot listen at 0.0.0.0:" + port);
    }
  }
}

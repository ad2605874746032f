package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SampleCorpus;
import dev.cuecard.Schemas;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
  @TempDir private Path home;

  /// What is done with a server while it runs.
  @FunctionalInterface
  private interface Use {
    void of(URI address) throws IOException, InterruptedException;
  }

  private void whileItRuns(Map<String, String> environment, List<String> options, Use use)
      throws IOException, InterruptedException {
    List<String> call = new ArrayList<>(List.of("serve", "--port", "0", "--lexical"));
    call.addAll(options);
    PipedWriter out = new PipedWriter();
    AtomicInteger code = new AtomicInteger(-1);
    try (BufferedReader lines = new BufferedReader(new PipedReader(out))) {
      Console console = console(out, new StringWriter(), environment);
      Thread program =
          Thread.ofPlatform()
              .start(() -> {
                code.set(Cuecard.run(console, call.toArray(new String[0])));
                console.out().close(); // else a program that ends too soon would be waited for
              });
      try {
        use.of(URI.create(lines.readLine()));
      } finally {
        program.interrupt();
        program.join();
      }
    }
    assertThat(code).hasValue(ExitCode.FINE);
  }

  @Test
  void itSaysWhereItListensAndAnswersUntilItIsStopped() throws Exception {
    SampleCorpus.copy("documents", home.resolve("corpus"));
    whileItRuns(
        Map.of(),
        List.of(),
        address -> {
          assertThat(address.getHost()).isEqualTo("127.0.0.1");
          assertThat(page(address.resolve("/search?q=silence"))).contains("<mark>silence</mark>");
          assertThat(page(address.resolve("/add"))).contains("There is no such page");
        });
  }

  @Test
  void whoeverKnowsTheTokenAddsWhatIsThenFound() throws Exception {
    Files.createDirectories(home.resolve("corpus"));
    String subtitles = "1\n00:00:01,000 --> 00:00:03,000\nA heron stands in the canal.\n";
    whileItRuns(
        Map.of("CUECARD_TOKEN", "a token for this test"),
        List.of("--allow-ingest"),
        address -> {
          HttpRequest request =
              HttpRequest.newBuilder(address.resolve("/api/documents?name=../heron.en.srt"))
                  .header("Authorization", "Bearer a token for this test")
                  .POST(HttpRequest.BodyPublishers.ofString(subtitles))
                  .build();
          String report =
              HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
          Schemas.accept("ingest", report);
          assertThat(report).contains("\"source\": \"heron.en.srt\", \"status\": \"new\"");
          assertThat(home.resolve("corpus/sources/received/heron.en.srt")).hasContent(subtitles);
          String found = "";
          for (int i = 0; i < 600 && !found.contains("heron"); i++) {
            found = page(address.resolve("/api/search?q=canal"));
            Thread.sleep(50);
          }
          assertThat(found).contains("\"start\": 1000");
        });
  }

  @Test
  void aTokenThatCouldBeGuessedIsRefused() throws IOException {
    SampleCorpus.copy("documents", home.resolve("corpus"));
    StringWriter err = new StringWriter();

    int code =
        Cuecard.run(
            console(new PipedWriter(), err, Map.of("CUECARD_TOKEN", "secret")),
            "serve",
            "--allow-ingest");

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(err).hasToString("cuecard: expected at least 16 characters in $CUECARD_TOKEN\n");
  }

  private Console console(PipedWriter out, StringWriter err, Map<String, String> environment) {
    return new Console(
        InputStream.nullInputStream(),
        new PrintWriter(out),
        new PrintWriter(err),
        environment,
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
    "--media=no/such/folder, 'cuecard: expected a folder with --media, got \"no/such/folder\"'",
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

package dev.cuecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.web.library.MediaFiles;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Recordings whose files lie on the server's machine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaTest {
  private static final String BYTES = "0123456789".repeat(100);
  private static final String RECORDING = "asking-open-questions-8p35";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    Path media = Files.createDirectories(folder.resolve("media/deep"));
    Files.writeString(media.resolve(RECORDING + ".webm"), BYTES);
    // As the subtitles it was read from: the-lighthouse-keepers-daughter.en.vtt.
    Files.writeString(media.resolve("The-Lighthouse-Keepers-Daughter.MP3"), BYTES);
    Files.writeString(media.resolve("secret.txt"), "secret");
    Path outside = Files.writeString(folder.resolve("outside.webm"), "secret");
    Files.createSymbolicLink(media.resolve("choosing-a-narrator-j8ee.webm"), outside);
    served =
        new Served(
            folder.resolve("served"),
            Served.shipped(),
            MediaFiles.in(List.of(folder.resolve("media"))),
            Optional.empty());
  }

  @AfterAll
  void stop() {
    served.close();
    assertThat(served.faults()).isEmpty();
  }

  private HttpResponse<byte[]> part(String range) {
    return served.get("/media/" + RECORDING, "Range", range);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void aRecordingIsPlayedFromHere() {
    var page = served.get("/d/" + RECORDING);

    assertThat(new String(page.body(), StandardCharsets.UTF_8))
        .contains("href=\"/media/" + RECORDING + "\"");
    assertThat(header(page, "Content-Security-Policy")).contains("media-src 'self';");
  }

  @Test
  void allOfAFileIsSentWithItsType() {
    var file = served.get("/media/" + RECORDING, "Accept-Encoding", "gzip");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(header(file, "Content-Type")).isEqualTo("video/webm");
    assertThat(header(file, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(header(file, "Content-Encoding")).isEmpty();
    assertThat(file.body()).asString(StandardCharsets.US_ASCII).isEqualTo(BYTES);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=5-8, bytes 5-8/1000, 5678",
    "bytes=996-, bytes 996-999/1000, 6789",
    "bytes=-2, bytes 998-999/1000, 89"
  })
  void aPartIsSentToWhoSkips(String range, String sent, String content) {
    var file = part(range);

    assertThat(file.statusCode()).isEqualTo(206);
    assertThat(header(file, "Content-Range")).isEqualTo(sent);
    assertThat(file.body()).asString(StandardCharsets.US_ASCII).isEqualTo(content);
  }

  @Test
  void aPartOfAnotherFileIsNotMixedWithThisOne() {
    var file = served.get("/media/" + RECORDING, "Range", "bytes=5-8", "If-Range", "\"other\"");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(
            served
                .get("/media/" + RECORDING, "Range", "bytes=5-8", "If-Range", header(file, "ETag"))
                .statusCode())
        .isEqualTo(206);
  }

  @Test
  void whatIsOutsideTheFileIsRefused() {
    assertThat(part("bytes=1000-").statusCode()).isEqualTo(416);
  }

  @Test
  void aFileIsFoundByTheNameOfItsSubtitles() {
    assertThat(header(served.get("/media/the-lighthouse-keepers-daughter-rjy1"), "Content-Type"))
        .isEqualTo("audio/mpeg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/media/secret.txt",
        "/media/..%2f..%2foutside",
        "/media/../outside.webm",
        "/media/choosing-a-narrator-j8ee",
        "/media/consent-and-sharing-k3wh",
        "/media/bug-4021",
        "/media/"
      })
  void nothingElseIsSent(String path) {
    assertThat(served.raw("GET " + path + " HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 404");
  }
}

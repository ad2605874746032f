package dev.cuecard.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No network: what the runtime could report to is not in it.
class SilenceTest {
  @TempDir Path cache;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux-x64/libonnxruntime.so",
        "linux-aarch64/libonnxruntime.so",
        "osx-aarch64/libonnxruntime.dylib",
        "win-x64/onnxruntime.dll"
      })
  void theRuntimeKnowsNoServer(String library) throws IOException {
    String resource = "ai/onnxruntime/native/" + library;
    Path file = Unpacked.of(cache, "test", List.of(resource)).file(resource);

    String code = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(Stream.of("events.data.microsoft.com", "curl_easy_", "OneCollector"))
        .noneMatch(code::contains);
  }
}

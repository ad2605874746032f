package dev.cuecard.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import dev.cuecard.encoding.Decoded;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Files as courses, conferences and video sites publish them.
class RealFilesTest {
  @TestFactory
  Stream<DynamicTest> everyFileHasCuesAndSurvivesWriting() throws IOException {
    Path folder = SharedFiles.shared("corpora");
    try (var files = Files.walk(folder)) {
      return files
          .filter(file ->
              file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(srt|vtt|sub|stc)"))
          .sorted()
          .toList()
          .stream()
          .map(f -> DynamicTest.dynamicTest(folder.relativize(f).toString(), () -> check(f)));
    }
  }

  private static void check(Path file) throws IOException {
    var decoded = Decoded.of(Files.readAllBytes(file), Optional.empty());
    assertThat(decoded.problems()).isEmpty();
    SubtitleFormat format = SubtitleFormat.of(decoded.text()).orElseThrow();
    Parsed<Subtitles> read = format.read(decoded.text(), Language.of("en"));
    assertThat(read.value().track().cues()).isNotEmpty();
    assertThat(read.hasErrors()).as("%s", read.problems()).isFalse();

    if (!format.isWritable()) {
      return;
    }
    Written written = format.write(read.value());
    assertThat(written.problems()).isEmpty();
    assertThat(format.read(written.text(), Language.of("en")).value()).isEqualTo(read.value());
  }
}

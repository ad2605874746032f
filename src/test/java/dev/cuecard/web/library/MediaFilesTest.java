package dev.cuecard.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which file is which recording, by where both lie.
class MediaFilesTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private static Recording readFrom(Path subtitles) {
    Recording talk = Library.talk("a-1", "en", "a heron");
    Source source = Source.of("srt").readFrom(subtitles.toString(), "", Optional.empty());
    return talk.with(talk.about().withSources(List.of(source)));
  }

  private Optional<Path> of(String subtitles) {
    return MediaFiles.in(List.of(folder)).of(readFrom(folder.resolve(subtitles)));
  }

  @Test
  void ofSeveralFilesWithOneNameTheOneBesideTheSubtitlesIsIt() throws IOException {
    file("a/intro.webm");
    Path own = file("b/intro.webm");

    assertThat(of("b/intro.en.srt")).contains(own);
  }

  @Test
  void ofSeveralFilesWithOneNameInOtherFoldersNoneIsIt() throws IOException {
    file("a/intro.webm");
    file("b/intro.webm");

    assertThat(of("c/intro.en.srt")).isEmpty();
  }

  @Test
  void theOnlyFileOfTheNameIsItWhereverItLies() throws IOException {
    Path own = file("media/intro.mp4");
    file("media/intro.webm");

    assertThat(of("c/intro.en.srt")).contains(own);
  }
}

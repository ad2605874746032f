package dev.cuecard.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
  private static final String RESOURCE = "e5-small-v2-q-tokenizer.json";

  @TempDir Path cache;

  @Test
  void aFileIsUnpackedOnceAndForTheUserAlone() throws IOException {
    Path file = unpacked();
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));

    assertThat(unpacked()).isEqualTo(file);
    assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
    assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileThatIsNotWholeIsUnpackedAgain() throws IOException {
    long size = Files.size(unpacked());
    Files.writeString(unpacked(), "a piece");

    assertThat(unpacked()).hasSize(size);
    assertThat(cache).isDirectoryNotContaining("glob:**.unfinished*");
  }

  @Test
  void aFolderThatOthersMayWriteToIsNotTrusted() throws IOException {
    Path file = unpacked();
    assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));

    assertThat(unpacked().getParent()).isNotEqualTo(file.getParent());
  }

  @Test
  void whereNothingCanBeKeptATemporaryFolderServes() throws IOException {
    Path notAFolder = Files.writeString(cache.resolve("file"), "");

    assertThat(Unpacked.of(notAFolder, "test", List.of(RESOURCE)).file(RESOURCE)).isNotEmptyFile();
  }

  @Test
  void aResourceThatIsNotThereIsNamed() {
    assertThatExceptionOfType(FileNotFoundException.class)
        .isThrownBy(() -> Unpacked.of(cache, "test", List.of("no.onnx")))
        .withMessageContaining("no.onnx");
  }

  private Path unpacked() throws IOException {
    return Unpacked.of(cache, "test", List.of(RESOURCE)).file(RESOURCE);
  }
}

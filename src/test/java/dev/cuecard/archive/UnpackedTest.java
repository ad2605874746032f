package dev.cuecard.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of archives, honest and hostile.
class UnpackedTest {
  private static final Unpacked.Limits SMALL = new Unpacked.Limits(3, 1000, 2500);

  @TempDir private Path folder;

  /// Makes an archive of files that each hold their name.
  private interface Filler {
    void fill(TarArchiveOutputStream tar) throws IOException;
  }

  private static byte[] tar(Filler filler) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      filler.fill(tar);
    }
    return bytes.toByteArray();
  }

  private static void add(TarArchiveOutputStream tar, String name, int size) throws IOException {
    var entry = new TarArchiveEntry(name, true);
    entry.setSize(size);
    tar.putArchiveEntry(entry);
    tar.write("a".repeat(size).getBytes(StandardCharsets.UTF_8));
    tar.closeArchiveEntry();
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(bytes)) {
      for (String name : names) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private interface Compressor {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] compressed(byte[] bytes, Compressor compressor) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = compressor.over(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /// What was in an archive: the names of its files, and the problems.
  private record Content(List<String> files, List<String> problems) {}

  private Content unpack(byte[] archive, Unpacked.Limits limits) throws IOException {
    Path file = Files.write(folder.resolve("archive"), archive);
    Path there;
    Content content;
    try (Packed packed = Packed.open(file);
        Unpacked unpacked = Unpacked.of(packed, limits);
        Stream<Path> paths = Files.walk(unpacked.folder())) {
      assertThat(packed.isArchive()).isTrue();
      there = unpacked.folder();
      content =
          new Content(
              paths
                  .filter(Files::isRegularFile)
                  .map(path -> there.relativize(path).toString())
                  .sorted()
                  .toList(),
              unpacked.problems().stream().map(Problem::message).toList());
    }
    assertThat(there).doesNotExist();
    return content;
  }

  @Test
  void anArchiveIsUnpackedHoweverItIsCompressed() throws IOException {
    byte[] tar =
        tar(to -> {
          add(to, "course/course.xml", 10);
          add(to, "course/static/a.srt", 0);
        });
    for (byte[] archive :
        List.of(
            tar,
            zip("course/course.xml", "course/static/a.srt"),
            compressed(tar, GZIPOutputStream::new),
            compressed(tar, BZip2CompressorOutputStream::new),
            compressed(tar, XZCompressorOutputStream::new))) {
      assertThat(unpack(archive, SMALL))
          .isEqualTo(new Content(List.of("course/course.xml", "course/static/a.srt"), List.of()));
    }
  }

  @Test
  void nothingIsWrittenOutsideTheFolder() throws IOException {
    byte[] tar =
        tar(to -> {
          add(to, "../outside", 1);
          add(to, "a/../../outside", 1);
          add(to, "inside", 1);
        });
    assertThat(unpack(tar, SMALL))
        .isEqualTo(
            new Content(
                List.of("inside"),
                List.of(
                    "expected a path inside the archive, got \"../outside\"",
                    "expected a path inside the archive, got \"a/../../outside\"")));
    assertThat(unpack(zip("..\\outside", "/etc/outside", "inside"), SMALL).files())
        .containsExactly("inside");
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    byte[] tar =
        tar(to -> {
          var link = new TarArchiveEntry("static", TarConstants.LF_SYMLINK);
          link.setLinkName("/etc");
          to.putArchiveEntry(link);
          to.closeArchiveEntry();
          add(to, "static/passwd", 1);
        });
    assertThat(unpack(tar, SMALL))
        .isEqualTo(
            new Content(
                List.of("static/passwd"),
                List.of("expected a file, got a link, left out: \"static\"")));
  }

  @Test
  void aFileThatIsTooLargeIsLeftOutAndTheRestIsThere() throws IOException {
    byte[] tar =
        tar(to -> {
          add(to, "film.mp4", 1001);
          add(to, "film.srt", 1000);
        });
    assertThat(unpack(tar, SMALL))
        .isEqualTo(
            new Content(
                List.of("film.srt"), List.of("expected at most 0 MB, left out: \"film.mp4\"")));
  }

  @Test
  void aBombFillsNeitherDiskNorFolder() throws IOException {
    byte[] large =
        tar(to -> {
          add(to, "1", 1000);
          add(to, "2", 1000);
          add(to, "3", 1000);
        });
    assertThat(unpack(large, SMALL))
        .isEqualTo(
            new Content(
                List.of("1", "2"), List.of("expected at most 0 MB in all, got more, left out")));
    assertThat(unpack(zip("1", "2", "3", "4", "5"), SMALL))
        .isEqualTo(
            new Content(
                List.of("1", "2", "3"), List.of("expected at most 3 files, got more, left out")));
  }

  @Test
  void ofAnArchiveThatIsCutTheBeginningIsThere() throws IOException {
    byte[] whole =
        tar(to -> {
          add(to, "1", 600);
          add(to, "2", 600);
        });
    Content content = unpack(Arrays.copyOf(whole, 512 + 1024 + 512 + 100), SMALL);

    assertThat(content.files()).contains("1");
    assertThat(content.problems()).singleElement().asString().startsWith("expected more");
  }

  @Test
  void whatIsNoArchiveIsNone() throws IOException {
    for (String text : List.of("", "PK", "1\n00:00:01,000 --> 00:00:02,000\nHello\n")) {
      Path file = Files.writeString(folder.resolve("file"), text);
      try (Packed packed = Packed.open(file)) {
        assertThat(packed.isArchive()).isFalse();
        assertThat(packed.in().readAllBytes()).asString().isEqualTo(text);
      }
    }
  }
}

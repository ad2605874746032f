package dev.cuecard.mediawiki.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.archive.Packed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class CompressedDumpTest {
  private static final String HARBOUR = DumpTest.text("harbour.xml");
  private static final byte[] PLAIN = HARBOUR.getBytes(StandardCharsets.UTF_8);
  private static final List<String> TITLES = DumpTest.read(HARBOUR).titles();

  @TempDir Path folder;

  private interface Compression {
    OutputStream into(OutputStream out) throws IOException;
  }

  private static byte[] compressed(byte[] content, Compression compression) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compression.into(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  static Collected read(Path file) {
    Collected collected = new Collected();
    try (Packed packed = Packed.open(file)) {
      Dump.read(packed.in(), "dump", collected);
    } catch (IOException e) {
      collected.problem("dump", Problem.error(Place.START, String.valueOf(e.getMessage())));
    }
    return collected;
  }

  private Collected read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("any-name.txt"), bytes);
    return read(file);
  }

  private void isTheDump(byte[] bytes) throws IOException {
    Collected collected = read(bytes);

    assertThat(collected.problems()).isEmpty();
    assertThat(collected.titles()).isEqualTo(TITLES);
    try (Packed packed = Packed.open(folder.resolve("any-name.txt"))) {
      assertThat(Dump.isOne(packed.beginning())).isTrue();
    }
  }

  /// As `multistream` dumps are: the head, then some pages, then others, each a stream of its own.
  private static byte[] multistream() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int start = 0;
    for (int end : new int[] {HARBOUR.indexOf("<page>"), HARBOUR.length() / 2, HARBOUR.length()}) {
      byte[] part = HARBOUR.substring(start, end).getBytes(StandardCharsets.UTF_8);
      bytes.write(compressed(part, BZip2CompressorOutputStream::new));
      start = end;
    }
    return bytes.toByteArray();
  }

  private byte[] sevenZip(String... names) throws IOException {
    Path file = folder.resolve("made.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
      for (String name : names) {
        out.putArchiveEntry(out.createArchiveEntry(file, name));
        out.write(name.toLowerCase(Locale.ROOT).endsWith(".xml") ? PLAIN : new byte[] {1, 2, 3});
        out.closeArchiveEntry();
      }
    }
    return Files.readAllBytes(file);
  }

  @Test
  void aDumpIsReadHoweverItIsCompressedAndWhateverItIsCalled() throws IOException {
    isTheDump(PLAIN);
    isTheDump(compressed(PLAIN, GZIPOutputStream::new));
    isTheDump(compressed(PLAIN, BZip2CompressorOutputStream::new));
    isTheDump(compressed(PLAIN, out -> new XZOutputStream(out, new LZMA2Options())));
    isTheDump(multistream());
    isTheDump(sevenZip("dump.xml"));
    isTheDump(sevenZip("notes.txt", "Dump.XML"));
  }

  @Test
  void anArchiveCutAnywhereGivesOneProblemAndThePagesBefore() throws IOException {
    for (byte[] whole :
        List.of(
            compressed(PLAIN, GZIPOutputStream::new),
            multistream(),
            compressed(PLAIN, out -> new XZOutputStream(out, new LZMA2Options())),
            sevenZip("dump.xml"))) {
      for (int end = 0; end < whole.length; end += 97) {
        Collected collected = read(Arrays.copyOf(whole, end));
        assertThat(collected.problems()).as("%s of %s", end, whole.length).hasSize(1);
      }
    }
  }

  @Test
  void anArchiveWithAWrongByteAnywhereThrowsNothing() throws IOException {
    for (byte[] whole : List.of(multistream(), sevenZip("dump.xml"))) {
      for (int at = 0; at < whole.length; at += 41) {
        byte[] damaged = whole.clone();
        damaged[at] ^= 0x55;
        assertThat(read(damaged).titles()).as("byte %s", at).hasSizeLessThanOrEqualTo(4);
      }
    }
  }

  @Test
  void anArchiveThatExpandsWithoutEndIsLeftWhenThatIsClear() throws IOException {
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      out.write(
          "<mediawiki><page><title>A</title><revision><text>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 300; i++) {
        out.write(blanks);
      }
    }
    Collected collected = read(bomb.toByteArray());

    assertThat(collected.documents()).isEmpty();
    assertThat(collected.problems())
        .singleElement()
        .asString()
        .endsWith("it expands more than 1000 times");
  }
}

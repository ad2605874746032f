package dev.cuecard.mediawiki;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/// The ways in which dumps are compressed, told apart by the bytes they begin with.
enum Compressed {
  PLAIN(""),
  GZIP("\u001f\u008b"),
  /// Of one stream or, as `multistream` dumps, of many.
  BZIP2("BZh"),
  XZ("\u00fd7zXZ\0"),
  SEVEN_ZIP("7z\u00bc\u00af'\u001c");

  private static final int LONGEST_MAGIC = 6;
  private static final int BUFFER = 1 << 16;
  private static final int MOST_MEMORY_KIB = 160 << 10;

  /// A character a byte.
  private final String magic;

  Compressed(String magic) {
    this.magic = magic;
  }

  /// The content of a file.
  static BoundedStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      if (of(in) != SEVEN_ZIP) {
        return open(in);
      }
      in.close();
      return sevenZip(file);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e instanceof IOException io ? io : new IOException("damaged archive", e);
    }
  }

  /// The content of a stream.
  static BoundedStream open(InputStream stream) throws IOException {
    InputStream in = stream.markSupported() ? stream : new BufferedInputStream(stream, BUFFER);
    Compressed kind = of(in);
    Counted counted = new Counted(in);
    return new BoundedStream(
        switch (kind) {
          case PLAIN -> counted;
          case GZIP -> new GZIPInputStream(counted, BUFFER);
          case BZIP2 -> new BZip2CompressorInputStream(counted, true);
          case XZ -> new XZInputStream(counted, MOST_MEMORY_KIB);
          case SEVEN_ZIP -> throw new IOException("a .7z archive is read from a file only");
        },
        () -> counted.count);
  }

  /// The way in which what comes next in `in` is compressed; nothing of it is taken.
  static Compressed of(InputStream in) throws IOException {
    in.mark(LONGEST_MAGIC);
    String start = new String(in.readNBytes(LONGEST_MAGIC), StandardCharsets.ISO_8859_1);
    in.reset();
    return Arrays.stream(values())
        .filter(kind -> kind != PLAIN && start.startsWith(kind.magic))
        .findFirst()
        .orElse(PLAIN);
  }

  /// The first file of an archive whose name ends in `.xml`, or else the first one.
  private static BoundedStream sevenZip(Path file) throws IOException {
    SevenZFile archive =
        SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(MOST_MEMORY_KIB).get();
    try {
      long size = Files.size(file);
      SevenZArchiveEntry dump = null;
      for (SevenZArchiveEntry entry : archive.getEntries()) {
        boolean isXml = name(entry).endsWith(".xml");
        if (entry.hasStream() && (dump == null || (isXml && !name(dump).endsWith(".xml")))) {
          dump = entry;
        }
      }
      if (dump == null) {
        throw new IOException("an archive without a file in it");
      }
      return new BoundedStream(new Entry(archive, archive.getInputStream(dump)), () -> size);
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private static String name(SevenZArchiveEntry entry) {
    return entry.getName() == null ? "" : entry.getName().toLowerCase(Locale.ROOT);
  }

  /// Counts the bytes read through it.
  private static final class Counted extends FilterInputStream {
    private long count;

    private Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int read = super.read(bytes, start, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /// A file in an archive, which is closed with it.
  private static final class Entry extends FilterInputStream {
    private final SevenZFile archive;

    private Entry(SevenZFile archive, InputStream in) {
      super(in);
      this.archive = archive;
    }

    @Override
    public void close() throws IOException {
      archive.close();
    }
  }
}

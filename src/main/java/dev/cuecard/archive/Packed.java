package dev.cuecard.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;

/// A file that may be compressed (gzip, bzip2, xz, 7z), an archive (tar, zip), or both, as its
/// bytes say and never its name.
///
/// ```java
/// try (Packed file = Packed.open(path)) {
///   InputStream text = file.isArchive() ? … : file.in();
/// }
/// ```
public final class Packed implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int TAR_SIGNATURE_AT = 257;

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private final Compression compression;
  private final InputStream in;
  private final Head head;

  private Packed(Compression compression, InputStream in, Head head) {
    this.compression = compression;
    this.in = in;
    this.head = head;
  }

  /// The name of what is in a file of this name: `talk.srt` for `talk.srt.gz`.
  public static String nameInside(String name) {
    return name.replaceFirst("\\.(?:gz|bz2|xz|zip)$", "");
  }

  /// Opens `file`, and what is compressed in it.
  ///
  /// @throws IOException if it cannot be read, or is not compressed as its first bytes say
  public static Packed open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      Compression compression = Compression.of(Head.of(bytes));
      InputStream in = compression.open(bytes, file);
      return new Packed(compression, in, Head.of(in));
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw new IOException("cannot be unpacked: " + e.getMessage(), e);
    }
  }

  /// The first bytes of what is in it, each as a character of its number, without a byte order
  /// mark.
  public String beginning() {
    return head.isAt(0, BYTE_ORDER_MARK)
        ? head.bytes().substring(BYTE_ORDER_MARK.length())
        : head.bytes();
  }

  /// Whether it has to be unpacked to be read.
  public boolean isPacked() {
    return compression != Compression.NONE || isArchive();
  }

  /// Whether many files are in it.
  public boolean isArchive() {
    return isZip() || isTar();
  }

  /// A zip file begins with a local file header (APPNOTE, 4.3.7), an empty one with its end
  /// (4.3.16).
  boolean isZip() {
    return head.isAt(0, "PK\u0003\u0004") || head.isAt(0, "PK\u0005\u0006");
  }

  /// The magic field of a tar header (POSIX.1, ustar).
  private boolean isTar() {
    return head.isAt(TAR_SIGNATURE_AT, "ustar");
  }

  /// The beginning of the one file in it; empty if it is an archive of none or several.
  ///
  /// @param most how many bytes are read
  /// @throws IOException if it is cut
  public Optional<byte[]> only(int most) throws IOException {
    if (!isArchive()) {
      return Optional.of(in.readNBytes(most));
    }
    var archive = Unpacked.archive(this);
    ArchiveEntry entry = archive.getNextEntry();
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    byte[] bytes = archive.readNBytes(most);
    return archive.getNextEntry() == null ? Optional.of(bytes) : Optional.empty();
  }

  /// What is in it, unpacked but for an archive.
  public InputStream in() {
    return in;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package dev.cuecard.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/// How a file is compressed, as its first bytes say (gzip: RFC 1952, 2.3.1; bzip2: its block
/// header; xz: The .xz File Format, 2.1.1.1; 7z: its 7zFormat.txt, SignatureHeader).
enum Compression {
  NONE(""),
  GZIP("\u001f\u008b"),
  /// Of one stream or of many, written one after the other.
  BZIP2("BZh"),
  XZ("\u00fd7zXZ\0"),
  SEVEN_ZIP("7z\u00bc\u00af'\u001c");

  private static final int BUFFER = 1 << 16;

  /// How much memory a file may ask for to be unpacked.
  static final int MOST_MEMORY_KIB = 160 << 10;

  private final String signature;

  Compression(String signature) {
    this.signature = signature;
  }

  /// The compression of a file that begins with `head`.
  static Compression of(Head head) {
    for (Compression each : values()) {
      if (each != NONE && head.isAt(0, each.signature)) {
        return each;
      }
    }
    return NONE;
  }

  /// What `bytes`, those of `file`, hold; of a 7z archive its first XML file, or else its first.
  InputStream open(InputStream bytes, Path file) throws IOException {
    var counted = new CountedStream(bytes);
    return switch (this) {
      case NONE -> bytes;
      case GZIP -> unpacked(new GZIPInputStream(counted, BUFFER), counted);
      case BZIP2 -> unpacked(new BZip2CompressorInputStream(counted, true), counted);
      case XZ -> unpacked(new XZInputStream(counted, MOST_MEMORY_KIB), counted);
      case SEVEN_ZIP -> {
        bytes.close();
        long size = Files.size(file);
        yield buffered(new BoundedExpansion(SevenZip.open(file), () -> size));
      }
    };
  }

  private static InputStream unpacked(InputStream in, CountedStream packed) {
    return buffered(new BoundedExpansion(in, packed::count));
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, BUFFER);
  }
}

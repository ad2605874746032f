package dev.cuecard.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// How a file is compressed, as its first bytes say (gzip: RFC 1952, 2.3.1; bzip2: its block
/// header; xz: The .xz File Format, 2.1.1.1).
enum Compression {
  NONE("") {
    @Override
    InputStream open(InputStream in) {
      return in;
    }
  },
  GZIP("\u001f\u008b\b") {
    @Override
    InputStream open(InputStream in) throws IOException {
      return new GZIPInputStream(in, BUFFER);
    }
  },
  BZIP2("BZh") {
    @Override
    InputStream open(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  XZ("\u00fd7zXZ\0") {
    @Override
    InputStream open(InputStream in) throws IOException {
      return XZCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .setMemoryLimitKiB(MOST_KIB)
          .get();
    }
  };

  private static final int BUFFER = 1 << 16;

  /// How much memory a file may ask for to be unpacked.
  private static final int MOST_KIB = 128 << 10;

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

  /// What `in` holds, all parts of it where several were written one after the other.
  abstract InputStream open(InputStream in) throws IOException;
}

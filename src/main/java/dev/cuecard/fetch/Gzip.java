package dev.cuecard.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Unpacks what a server packed for the way.
final class Gzip {
  private Gzip() {}

  /// @throws TooLarge if there is more in it than `most` bytes
  /// @throws IOException if it is cut off or no gzip
  static byte[] unpacked(byte[] packed, int most) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw new TooLarge(most);
      }
      return bytes;
    }
  }
}

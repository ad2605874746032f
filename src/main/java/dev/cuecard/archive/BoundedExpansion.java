package dev.cuecard.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// What a compressed file holds, unless a few bytes of it would expand for hours. What a damaged
/// file makes its reader throw is an [IOException] here, and no end of the file.
final class BoundedExpansion extends FilterInputStream {
  private static final int MOST_EXPANDED = 1000;
  private static final long ALWAYS_ALLOWED = 256L << 20;

  private final LongSupplier compressed;
  private long count;

  /// @param compressed how many bytes were read so far to give those that were handed out
  BoundedExpansion(InputStream in, LongSupplier compressed) {
    super(in);
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, start, length);
    } catch (EOFException e) {
      throw new IOException("the archive ends in the middle", e);
    } catch (RuntimeException e) {
      throw new IOException("damaged archive: " + e.getMessage(), e);
    }
    count += Math.max(0, read);
    if (count > ALWAYS_ALLOWED && count / MOST_EXPANDED > compressed.getAsLong()) {
      throw new IOException("it expands more than " + MOST_EXPANDED + " times");
    }
    return read;
  }
}

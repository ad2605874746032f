package dev.cuecard.mediawiki;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// The decompressed bytes of a dump, with an end to what hostile ones could grow to: a tag or
/// comment that would fill the memory, a few bytes that would expand for hours. What a damaged
/// archive makes its reader throw is an [IOException] here.
final class BoundedStream extends FilterInputStream {
  private static final int LONGEST_TOKEN = 8 << 20;
  private static final int MOST_EXPANDED = 1000;
  private static final long ALWAYS_ALLOWED = 256L << 20;

  private final LongSupplier compressed;
  private long count;
  private long tokenStart;
  private boolean atEnd;

  /// @param compressed how many bytes were read so far to give those that were handed out
  BoundedStream(InputStream in, LongSupplier compressed) {
    super(in);
    this.compressed = compressed;
  }

  /// A new tag, comment or run of text begins about here.
  void tokenBegins() {
    tokenStart = count;
  }

  /// Whether all was read.
  boolean isAtEnd() {
    return atEnd;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = read(in, bytes, start, length);
    atEnd = read < 0;
    count += Math.max(0, read);
    if (count - tokenStart > LONGEST_TOKEN) {
      throw new IOException("a tag or comment of more than " + (LONGEST_TOKEN >> 20) + " MB");
    }
    if (count > ALWAYS_ALLOWED && count / MOST_EXPANDED > compressed.getAsLong()) {
      throw new IOException("it expands more than " + MOST_EXPANDED + " times, as no dump does");
    }
    return read;
  }

  private static int read(InputStream in, byte[] bytes, int start, int length) throws IOException {
    try {
      return in.read(bytes, start, length);
    } catch (EOFException e) { // which Java's XML reader would take for the end of the dump
      throw new IOException("the archive ends in the middle", e);
    } catch (RuntimeException e) {
      throw new IOException("damaged archive: " + e.getMessage(), e);
    }
  }
}

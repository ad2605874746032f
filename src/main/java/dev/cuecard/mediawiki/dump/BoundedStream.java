package dev.cuecard.mediawiki.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of a dump, with an end to a tag or comment that would fill the memory.
final class BoundedStream extends FilterInputStream {
  private static final int LONGEST_TOKEN = 8 << 20;

  private long count;
  private long tokenStart;
  private boolean atEnd;

  BoundedStream(InputStream in) {
    super(in);
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
    int read = super.read(bytes, start, length);
    atEnd = read < 0;
    count += Math.max(0, read);
    if (count - tokenStart > LONGEST_TOKEN) {
      throw new IOException("a tag or comment of more than " + (LONGEST_TOKEN >> 20) + " MB");
    }
    return read;
  }
}

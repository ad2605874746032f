package dev.cuecard.format.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Ends a text in a row that is too long, such as the one that a quote which is never closed makes
/// of the rest of a file.
final class BoundedReader extends FilterReader {
  /// Characters of a row, and what a parser may have read ahead of it.
  static final int LONGEST = 1 << 22;

  private long sinceRow;
  private boolean isCut;

  BoundedReader(Reader in) {
    super(in);
  }

  /// A row has been read.
  void nextRecord() {
    sinceRow = 0;
  }

  /// Whether there was more.
  boolean isCut() {
    return isCut;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    if (sinceRow > LONGEST) {
      isCut = true;
      return -1;
    }
    int read = super.read(to, offset, length);
    sinceRow += Math.max(read, 0);
    return read;
  }
}

package dev.cuecard.encoding;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// The runs of a text, character by character.
final class TextReader extends Reader {
  private final TextStream text;
  private String run = "";
  private int at;

  TextReader(TextStream text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (at == run.length()) {
      Optional<String> next = text.next();
      if (next.isEmpty()) {
        return length == 0 ? 0 : -1;
      }
      run = next.get();
      at = 0;
    }
    int count = Math.min(length, run.length() - at);
    run.getChars(at, at + count, target, offset);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}

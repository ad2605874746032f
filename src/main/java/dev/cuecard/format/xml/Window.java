package dev.cuecard.format.xml;

import java.io.IOException;
import java.io.Reader;

/// The next characters of a file, of which a few may be looked at before they are taken.
final class Window {
  private static final int LENGTH = 1 << 13;

  private final Reader in;
  private final char[] characters = new char[LENGTH];
  private int at;
  private int end;

  Window(Reader in) {
    this.in = in;
  }

  /// Whether the next `count` characters, no more than a window holds, are there.
  boolean has(int count) throws IOException {
    if (end - at >= count) {
      return true;
    }
    System.arraycopy(characters, at, characters, 0, end - at);
    end -= at;
    at = 0;
    for (int more = 0; end < count && more >= 0; end += Math.max(0, more)) {
      more = in.read(characters, end, LENGTH - end);
    }
    return end >= count;
  }

  /// The character `ahead` of the next one; it must be there.
  char get(int ahead) {
    return characters[at + ahead];
  }

  /// The next `count` characters, which must be there.
  String text(int count) {
    return new String(characters, at, count);
  }

  boolean startsWith(String text) throws IOException {
    if (!has(text.length())) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (characters[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Takes the next character.
  char take() {
    return characters[at++];
  }

  void close() throws IOException {
    in.close();
  }
}

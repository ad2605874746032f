package dev.cuecard.sqlite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The pages of a file, numbered from 1; the first is kept for the schema.
final class Pages {
  static final int SIZE = 4096;

  private final List<ByteBuffer> pages = new ArrayList<>();

  Pages() {
    pages.add(ByteBuffer.allocate(SIZE));
  }

  ByteBuffer first() {
    return pages.getFirst();
  }

  int count() {
    return pages.size();
  }

  /// Adds a page.
  ///
  /// @return its number
  int add(ByteBuffer page) {
    pages.add(page);
    return pages.size();
  }

  byte[] bytes() {
    ByteBuffer all = ByteBuffer.allocate(pages.size() * SIZE);
    pages.forEach(page -> all.put(page.clear()));
    return all.array();
  }
}

package dev.cuecard.fetch;

import java.io.IOException;
import java.io.Serial;

/// An answer is longer than can be held.
final class TooLarge extends IOException {
  @Serial private static final long serialVersionUID = 1;

  TooLarge(int bytes) {
    super("expected at most %,d bytes, got more".formatted(bytes));
  }
}

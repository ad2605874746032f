package dev.cuecard.web.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a file.
///
/// @param first byte, from 0
/// @param last byte, which belongs to it
record ByteRange(long first, long last) {
  /// More is not sent at once: who plays a recording asks again. RFC 9110, 15.3.7, lets a server
  /// send less than was asked for.
  static final long LONGEST = 8L << 20;

  /// RFC 9110, 14.1.2: `bytes=0-499`, `bytes=500-`, `bytes=-500`.
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  long length() {
    return last - first + 1;
  }

  /// The part that a header asks for. Empty if it asks for no part, for several, or for what cannot
  /// be understood: then all is sent (14.2).
  ///
  /// @param size of the file in bytes
  /// @throws Refusal if no byte of the file is in it
  static Optional<ByteRange> of(String header, long size) throws Refusal {
    Matcher range = RANGE.matcher(header.strip());
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (range.group(1).isEmpty()) {
      long length = Math.min(size, Long.parseLong(range.group(2)));
      return Optional.of(inside(size - length, size - 1, size));
    }
    long first = Long.parseLong(range.group(1));
    long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
    return last < first && !range.group(2).isEmpty()
        ? Optional.empty()
        : Optional.of(inside(first, Math.min(last, size - 1), size));
  }

  private static ByteRange inside(long first, long last, long size) throws Refusal {
    if (first >= size || last < first) {
      throw new Refusal(416, "the file has " + size + " bytes");
    }
    return new ByteRange(first, Math.min(last, first + LONGEST - 1));
  }
}

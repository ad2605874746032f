package dev.cuecard.format.broadcast.stl;

import dev.cuecard.format.broadcast.TimeCode;
import java.util.Arrays;

/// A block of an EBU STL file with a subtitle or a part of one, "text and timing information" (Tech
/// 3264, 3).
final class Tti {
  static final int LENGTH = 128;

  /// The least that holds times and some text.
  static final int LEAST = 17;

  private static final int LAST_EXTENSION = 0xFF;
  private static final int USER_DATA = 0xFE;
  private static final int FIRST_RESERVED = 0xF0;
  private static final int TEXT = 16;

  private final int number;
  private final byte[] bytes;

  /// @param number which block it is, from 1
  /// @param bytes 128 of them
  Tti(int number, byte[] bytes) {
    this.number = number;
    this.bytes = bytes;
  }

  /// Which block it is, from 1.
  int number() {
    return number;
  }

  /// > SGN, byte 0, and SN, bytes 1 and 2, the low one first: group and number of the subtitle.
  int subtitle() {
    return at(0) << 16 | at(2) << 8 | at(1);
  }

  /// > SN: the number of the subtitle in its group.
  int subtitleNumber() {
    return at(2) << 8 | at(1);
  }

  /// > EBN, byte 3: FF in the last block of a subtitle.
  boolean isLast() {
    return at(3) == LAST_EXTENSION;
  }

  /// > EBN: FE user data, F0 to FD reserved.
  boolean isSubtitle() {
    return at(3) < FIRST_RESERVED || isLast();
  }

  /// > EBN: FE, data that mean something to their user.
  boolean isUserData() {
    return at(3) == USER_DATA;
  }

  /// > CS, byte 4: the place in a cumulative set.
  int cumulative() {
    return at(4);
  }

  /// > TCI, bytes 5 to 8: hours, minutes, seconds and frames.
  TimeCode in() {
    return timeCode(5);
  }

  /// > TCO, bytes 9 to 12.
  TimeCode out() {
    return timeCode(9);
  }

  private TimeCode timeCode(int from) {
    return new TimeCode(at(from), at(from + 1), at(from + 2), at(from + 3), false);
  }

  /// > VP, byte 13: the first row.
  int row() {
    return at(13);
  }

  /// > JC, byte 14: the justification.
  int justification() {
    return at(14);
  }

  /// > CF, byte 15: 1 for comments that are not for transmission.
  boolean isComment() {
    return at(15) == 1;
  }

  /// > TF, bytes 16 to 127; unused space is filled with 8F.
  byte[] text() {
    int end = TEXT;
    while (end < bytes.length && at(end) != StlText.UNUSED) {
      end++;
    }
    return Arrays.copyOfRange(bytes, TEXT, end);
  }

  private int at(int index) {
    return bytes[index] & 0xFF;
  }
}

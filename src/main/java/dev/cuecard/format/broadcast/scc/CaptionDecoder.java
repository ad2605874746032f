package dev.cuecard.format.broadcast.scc;

import dev.cuecard.format.broadcast.Tally;
import dev.cuecard.format.broadcast.TimeCode;
import dev.cuecard.problem.Problem.Severity;

/// Decodes the words of line 21 (CEA-608, 47 CFR 15.119): those of channel CC1, once each, go to
/// its screen.
final class CaptionDecoder {
  private static final int SECOND_CHANNEL = 0x08;

  private final CaptionScreen screen;
  private final Tally tally;

  /// The time code of the line.
  private TimeCode time = new TimeCode(0, 0, 0, 0, false);

  /// The control code that the next word may repeat, or 0.
  private int repeatable;

  private boolean isOtherChannel;
  private boolean isText;
  private boolean isData;

  CaptionDecoder(Captions captions, Tally tally) {
    this.screen = new CaptionScreen(captions, this::note);
    this.tally = tally;
  }

  /// A new line begins.
  ///
  /// @param isGap whether its first word does not follow at once on the last one
  void pause(boolean isGap) {
    repeatable = isGap ? 0 : repeatable;
  }

  /// Decodes a word of two bytes that was sent in frame `frame`.
  void word(long frame, int firstByte, int secondByte, TimeCode time) {
    screen.frame(frame);
    this.time = time;
    checkParity(firstByte, secondByte);
    int first = firstByte & 0x7F;
    int second = secondByte & 0x7F;
    if (first >= 0x10 && first < 0x20) {
      control(first, second);
    } else {
      repeatable = 0;
      if (first > 0 && first < 0x10) {
        isData = first != 0x0F;
        note("XDS data is left out");
      } else {
        characters(first, second);
      }
    }
  }

  /// > Every byte has an odd number of ones.
  ///
  /// Files whose bytes have no parity bit at all are common.
  private void checkParity(int first, int second) {
    boolean isOdd = (Integer.bitCount(first) & Integer.bitCount(second) & 1) == 1;
    if (!isOdd && (first | second) > 0x7F) {
      note("a word has the wrong parity, read all the same");
    }
  }

  private void characters(int first, int second) {
    if (isData || (first | second) == 0) {
      return;
    }
    if (isOtherChannel || isText) {
      tally.add(Severity.WARNING, channel() + " is left out", time);
      return;
    }
    character(first);
    character(second);
  }

  private String channel() {
    return "a word of channel " + (isOtherChannel ? "CC2 or T2" : "T1");
  }

  private void character(int code) {
    if (code >= 0x20) {
      screen.character(code);
    } else if (code > 0) {
      note("a byte is no character, left out");
    }
  }

  /// > Control codes are sent twice in consecutive frames; a decoder ignores the second.
  private void control(int first, int code) {
    int word = first << 8 | code;
    if (word == repeatable) {
      repeatable = 0;
      return;
    }
    repeatable = word;
    isData = false;
    isOtherChannel = (first & SECOND_CHANNEL) != 0;
    int set = first & ~SECOND_CHANNEL;
    boolean isCommand = (set == 0x14 || set == 0x15) && code >= 0x20 && code < 0x30;
    if (isCommand && !isOtherChannel) {
      isText = isText(code);
    }
    boolean isErasure = isCommand && (code == 0x2C || code == 0x2E);
    if (isOtherChannel || (isText && !isErasure)) {
      tally.add(Severity.WARNING, channel() + " is left out", time);
    } else if (isCommand) {
      screen.command(code);
    } else if (code >= 0x40) {
      screen.preamble(Preamble.of(set, code));
    } else {
      screen.code(set, code);
    }
  }

  /// Whether the words after the command are of text that is not captions.
  private boolean isText(int command) {
    return switch (command) {
      case 0x2A, 0x2B -> true;
      case 0x20, 0x25, 0x26, 0x27, 0x29, 0x2F -> false;
      default -> isText;
    };
  }

  private void note(String what) {
    tally.add(Severity.NOTE, what, time);
  }

  /// The file is over.
  void end() {
    screen.end();
  }
}

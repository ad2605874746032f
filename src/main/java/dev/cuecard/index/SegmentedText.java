package dev.cuecard.index;

import dev.cuecard.passage.Segment;
import java.util.Arrays;
import java.util.List;

/// Segments as one text, with the way back from an offset in it to a segment: the segments' texts,
/// a line feed between two unless both sides are ideographs, which are written without blanks and
/// whose words may cross the border.
final class SegmentedText {
  private final String text;
  private final int[] starts;

  private SegmentedText(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static SegmentedText of(List<Segment> segments) {
    StringBuilder text = new StringBuilder(segments.size() * 64);
    int[] starts = new int[segments.size()];
    for (int i = 0; i < starts.length; i++) {
      String next = segments.get(i).text();
      if (!text.isEmpty() && !(isIdeograph(text, -1) && isIdeograph(next, 0))) {
        text.append('\n');
      }
      starts[i] = text.length();
      text.append(next);
    }
    return new SegmentedText(text.toString(), starts);
  }

  String text() {
    return text;
  }

  /// Where the segment of this number begins in the text, in UTF-16 units.
  int start(int segment) {
    return starts[segment];
  }

  private static boolean isIdeograph(CharSequence text, int at) {
    if (text.isEmpty()) {
      return false;
    }
    int c =
        at < 0 ? Character.codePointBefore(text, text.length()) : Character.codePointAt(text, at);
    return Character.isIdeographic(c);
  }

  /// The segment that holds the character at `offset`.
  int segmentAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}

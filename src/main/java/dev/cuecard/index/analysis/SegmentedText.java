package dev.cuecard.index.analysis;

import dev.cuecard.passage.Segment;
import java.util.Arrays;
import java.util.List;

/// Segments as one text, a line each, with the way back from an offset in it to a segment.
public final class SegmentedText {
  private final String text;
  private final int[] starts;

  private SegmentedText(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  public static SegmentedText of(List<Segment> segments) {
    StringBuilder text = new StringBuilder(segments.size() * 64);
    int[] starts = new int[segments.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      text.append(segments.get(i).text()).append('\n');
    }
    return new SegmentedText(text.toString(), starts);
  }

  public String text() {
    return text;
  }

  /// Where the segment of this number begins in the text, in UTF-16 units.
  public int start(int segment) {
    return starts[segment];
  }

  /// The segment that holds the character at `offset`.
  public int segmentAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}

package dev.cuecard.format.lyrics;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.OpenEnds;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Brings lyrics into the order of their times: choruses stand where they are first sung, and
/// translations sometimes behind all of the original. Lines of the same time are lines of one cue.
///
/// What no file of lyrics reaches bounds what is held: beyond it the earliest goes out, and what
/// should have come before it comes after it.
final class LrcTimeline {
  private static final int MOST_LYRICS = 1 << 16;
  private static final long MOST_CHARACTERS = 1 << 24;

  private final Sink sink;
  private final TreeMap<Long, StringBuilder> lyrics = new TreeMap<>();
  private long characters;
  private long offset;
  private long length;
  private boolean hasCues;

  LrcTimeline(Sink sink) {
    this.sink = sink;
  }

  /// What is said at `time` (ms); nothing if what was said before only ends there.
  void add(long time, String words) {
    StringBuilder lines = lyrics.computeIfAbsent(time, _ -> new StringBuilder());
    lines.append(lines.isEmpty() || words.isEmpty() ? "" : "\n").append(words);
    characters += words.length();
    while (lyrics.size() > MOST_LYRICS || (characters > MOST_CHARACTERS && lyrics.size() > 1)) {
      takeFirst();
    }
    if (characters > MOST_CHARACTERS) {
      takeFirst();
    }
  }

  /// How much sooner than written everything is said, in milliseconds.
  void offset(long ms) {
    offset = ms;
  }

  /// How long the recording is, in milliseconds.
  void length(long ms) {
    length = ms;
  }

  /// There are no more.
  ///
  /// @return whether there was a cue
  boolean end() {
    while (!lyrics.isEmpty()) {
      takeFirst();
    }
    return hasCues;
  }

  private void takeFirst() {
    Map.Entry<Long, StringBuilder> first = lyrics.pollFirstEntry();
    String words = first.getValue().toString();
    characters -= words.length();
    if (!words.isEmpty()) {
      long start = first.getKey();
      long end = lyrics.isEmpty() ? last(start) : lyrics.firstKey();
      var span = new TimeSpan(Math.max(0, start - offset), Math.max(0, end - offset));
      String shifted = LrcTime.shiftWords(words, -offset);
      sink.cue(
          new Cue(span, shifted, Optional.empty(), LrcVoice.MARK.of(shifted), Optional.empty()));
      hasCues = true;
    }
  }

  private long last(long start) {
    return length > start ? length : start + OpenEnds.LAST;
  }
}

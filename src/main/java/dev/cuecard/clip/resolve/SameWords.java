package dev.cuecard.clip.resolve;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.SpokenText;
import dev.cuecard.cue.TimeSpan;

/// When the words of a clip are said in a track that has all of them, word for word. A time within
/// a cue is only guessed by how many letters come before it; so the ends of the quote are counted
/// from the nearest of its words that begins a cue, as far before and after that as they were.
final class SameWords {
  private final Clip clip;
  private final SpokenText now;
  private final SpokenText then;
  private final int from;
  private final int to;
  private final int thenFrom;

  /// @param from number of the first of the words in the track
  /// @param to number after the last
  SameWords(Clip clip, SpokenText now, int from, int to) {
    this.clip = clip;
    this.now = now;
    this.from = from;
    this.to = to;
    this.then = new SpokenText(clip.track());
    this.thenFrom = then.heard(clip.quote().span()).from();
  }

  TimeSpan span() {
    TimeSpan guess = now.quote(from, to).span();
    TimeSpan old = clip.quote().span();
    if (thenFrom + to - from > then.words().size()) {
      return guess;
    }
    long start = guess.start();
    long end = guess.end();
    int first = firstOfACue(from, 1);
    int last = firstOfACue(to - 1, -1);
    if (first >= 0) {
      start = now.start(first) - (then(first) - old.start());
      end = now.endsCue(to - 1) ? end : now.start(last) + old.end() - then(last);
    } else if (now.endsCue(to - 1)) {
      start = end - old.length();
    }
    return new TimeSpan(Math.max(0, start), Math.max(0, end)).mended();
  }

  private int firstOfACue(int word, int step) {
    for (int i = word; i >= from && i < to; i += step) {
      if (now.beginsCue(i)) {
        return i;
      }
    }
    return -1;
  }

  /// When a word of the track was said before.
  private long then(int word) {
    return then.start(thenFrom + word - from);
  }
}

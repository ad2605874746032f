package dev.cuecard.coverage;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Unit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// How long the cues of a recording are spoken: as long as they are shown. Some files leave every
/// cue standing to the end of the recording, or end it before it starts; such times are not
/// believed.
public final class SpeechTime {
  /// What has no time of its own is spoken and read at 150 words a minute, near the 160 to 180 of
  /// television (BBC, "Subtitle Guidelines", 4).
  private static final long A_WORD_MS = 400;

  /// Nobody who is understood speaks slower than a word a second, pauses included, in cues longer
  /// than the longest that are made (7 s: TED, Netflix).
  private static final long SLOW_WORD_MS = 1000;

  private static final long LONGEST_CUE_MS = 7000;

  private final long[] starts;

  private SpeechTime(Stream<TimeSpan> cues) {
    starts = cues.mapToLong(TimeSpan::start).sorted().distinct().toArray();
  }

  public static SpeechTime in(MessageBundle bundle) {
    return new SpeechTime(bundle.units().stream().map(Unit::span).flatMap(Optional::stream));
  }

  static SpeechTime in(Track track) {
    return new SpeechTime(track.cues().stream().map(Cue::span));
  }

  /// How long `words` words are spoken or read that have no time, in milliseconds.
  public static long of(long words) {
    return words * A_WORD_MS;
  }

  /// How long a cue is spoken, in milliseconds: as long as it is shown or, if that cannot be, as
  /// long as its words take, at most until the next cue.
  long of(TimeSpan shown, long words) {
    return isBelieved(shown, words)
        ? shown.length()
        : Math.min(of(words), next(shown.start()) - shown.start());
  }

  /// Whether so many words can be spoken in this time.
  static boolean isBelieved(TimeSpan shown, long words) {
    return shown.length() > 0 && shown.length() <= Math.max(LONGEST_CUE_MS, words * SLOW_WORD_MS);
  }

  /// When the next cue starts.
  private long next(long start) {
    int at = Arrays.binarySearch(starts, start + 1);
    int next = at < 0 ? -at - 1 : at;
    return next < starts.length ? starts[next] : Long.MAX_VALUE;
  }
}

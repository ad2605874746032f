package dev.cuecard.clip.link;

import dev.cuecard.clip.Clip;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;

/// `#t=12.61,18.58`: seconds of Normal Play Time (W3C Media Fragments URI 1.0, 4.2.1), which
/// browsers play of any file of sound or video.
public final class MediaFragment {
  private MediaFragment() {}

  /// The recording's address with the fragment; of one that is not published its id, as a relative
  /// reference.
  public static String of(Clip clip) {
    String address = clip.recording().address().orElse(clip.recording().id());
    int fragment = address.indexOf('#');
    return (fragment < 0 ? address : address.substring(0, fragment)) + "#" + of(clip.span());
  }

  /// The fragment alone, without its `#`.
  public static String of(TimeSpan span) {
    return "t=" + Timestamp.seconds(span.start()) + "," + Timestamp.seconds(span.end());
  }
}

package dev.cuecard.render.clip;

import dev.cuecard.clip.ClipList;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;

/// Subtitles for a file of the clips alone.
public final class ClipSubtitles {
  private ClipSubtitles() {}

  /// Of all clips, one after the other.
  public static String of(ClipList clips, SubtitleFormat format) {
    return format.write(new Subtitles(format, clips.track())).text();
  }
}

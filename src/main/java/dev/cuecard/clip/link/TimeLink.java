package dev.cuecard.clip.link;

import dev.cuecard.clip.Clip;

/// The address that plays a clip, as the site understands it that the recording is on.
public final class TimeLink {
  private TimeLink() {}

  /// The site's own notation if that is known, else [MediaFragment].
  public static String of(Clip clip) {
    return YouTubeLink.of(clip)
        .or(() -> CommonsLink.of(clip))
        .orElseGet(() -> MediaFragment.of(clip));
  }
}

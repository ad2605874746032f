package dev.cuecard.clip.link;

import dev.cuecard.clip.Clip;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `https://youtu.be/ID?t=12`: YouTube's share links, which take whole seconds and no end (YouTube
/// Help, “Share videos”, “Start at”). A second too early is better than a word too late.
public final class YouTubeLink {
  private static final Pattern VIDEO =
      Pattern.compile(
          "https?://(?:www\\.|m\\.|music\\.)?(?:youtu\\.be/|youtube(?:-nocookie)?\\.com/"
              + "(?:watch\\?(?:[^#]*&)?v=|embed/|shorts/|live/|v/))([A-Za-z0-9_-]{5,20})(?![\\w-]).*");

  private YouTubeLink() {}

  /// The link, if the recording is on YouTube.
  public static Optional<String> of(Clip clip) {
    return clip.recording()
        .address()
        .map(VIDEO::matcher)
        .filter(Matcher::matches)
        .map(video -> "https://youtu.be/" + video.group(1) + "?t=" + clip.span().start() / 1000);
  }
}

package dev.cuecard.clip.link;

import dev.cuecard.clip.Clip;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `https://commons.wikimedia.org/wiki/Special:FilePath/NAME#t=12.61,18.58`: Commons leads from
/// there to the file itself, and a redirect keeps the fragment (RFC 9110, 10.2.2), so that the
/// browser plays just the clip. The page of the file does not understand one.
public final class CommonsLink {
  private static final Pattern PAGE =
      Pattern.compile(
          "https?://commons(?:\\.m)?\\.wikimedia\\.org/wiki/(?:Special:FilePath/|File:)([^?#]+).*");
  private static final Pattern UPLOAD =
      Pattern.compile(
          "https?://upload\\.wikimedia\\.org/wikipedia/commons/(?:transcoded/)?\\p{XDigit}/"
              + "\\p{XDigit}{2}/([^/?#]+).*");

  private CommonsLink() {}

  /// The link, if the recording is on Commons.
  public static Optional<String> of(Clip clip) {
    return file(clip)
        .map(name ->
            "https://commons.wikimedia.org/wiki/Special:FilePath/"
                + URLEncoder.encode(name.replace(' ', '_'), StandardCharsets.UTF_8)
                + "#"
                + MediaFragment.of(clip.span()));
  }

  /// The name of the file, if the recording is on Commons: `Sound check.webm`.
  public static Optional<String> file(Clip clip) {
    return clip.recording().address().flatMap(CommonsLink::file);
  }

  private static Optional<String> file(String address) {
    for (Pattern place : new Pattern[] {PAGE, UPLOAD}) {
      Matcher match = place.matcher(address);
      if (match.matches()) {
        return decoded(match.group(1)).map(name -> name.replace('_', ' '));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> decoded(String name) {
    try {
      return Optional.of(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a per cent sign that begins no escape: no name Commons gave
    }
  }
}

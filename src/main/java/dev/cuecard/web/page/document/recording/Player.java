package dev.cuecard.web.page.document.recording;

import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.page.WebLink;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a recording can be played. Nothing is loaded from elsewhere before somebody presses.
///
/// @param kind what can be done
/// @param address of the file or page; empty if there is none
/// @param origins from which the file comes, as a policy of the browser names them
public record Player(Kind kind, String address, String origins) {
  /// What can be done with an address.
  public enum Kind {
    /// It is a file of this machine, which this server has.
    HERE,
    /// It is a file that a browser plays.
    FILE,
    /// It is a video on YouTube, which is opened there.
    YOUTUBE,
    /// It is a page that is opened.
    PAGE,
    NONE
  }

  private static final Set<String> FILES =
      Set.of("webm", "ogv", "ogg", "oga", "opus", "mp3", "mp4", "m4v", "m4a", "wav", "flac", "mpg");

  private static final Pattern YOUTUBE =
      Pattern.compile(
          "https?://(?:(?:www\\.|m\\.)?youtube\\.com/(?:watch\\?(?:.*&)?v=|embed/|live/)|youtu\\.be/)"
              + "([\\w-]{11})(?![\\w-]).*");

  private static final String COMMONS = "commons.wikimedia.org";
  private static final String FILE_PAGE = "/wiki/File:";

  /// The player of a recording whose file this server has.
  static Player here(String id) {
    return new Player(Kind.HERE, "/media/" + PercentCode.encode(id), "'self'");
  }

  /// The player of what lies at `link`.
  static Player of(String link) {
    Optional<URI> uri = WebLink.of(link);
    if (uri.isEmpty()) {
      return new Player(Kind.NONE, "", "");
    }
    Matcher youtube = YOUTUBE.matcher(link);
    if (youtube.matches()) {
      return new Player(Kind.YOUTUBE, "https://www.youtube.com/watch?v=" + youtube.group(1), "");
    }
    String path = String.valueOf(uri.get().getRawPath());
    boolean isFile =
        FILES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    if (!isFile) {
      return new Player(Kind.PAGE, link, "");
    }
    return COMMONS.equals(uri.get().getHost()) && path.startsWith(FILE_PAGE)
        ? commons(path.substring(FILE_PAGE.length()))
        : new Player(Kind.FILE, link, origin(uri.get()));
  }

  /// The page of a file on Wikimedia Commons names the file, which lies on another server.
  private static Player commons(String file) {
    return new Player(
        Kind.FILE,
        "https://" + COMMONS + "/wiki/Special:FilePath/" + file,
        "https://" + COMMONS + " https://upload.wikimedia.org");
  }

  private static String origin(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getScheme() + "://" + uri.getHost() + port;
  }

  /// The server that it is loaded from, as people write it.
  public String host() {
    return WebLink.of(address).map(URI::getHost).orElse("");
  }

  public boolean isFile() {
    return kind == Kind.FILE || kind == Kind.HERE;
  }

  public boolean isHere() {
    return kind == Kind.HERE;
  }

  public boolean isYouTube() {
    return kind == Kind.YOUTUBE;
  }

  public boolean isPage() {
    return kind == Kind.PAGE;
  }
}

package dev.cuecard.timedtext;

import java.util.List;
import java.util.Optional;

/// What a subtitle file holds besides its cues, in its own notation.
///
/// @param text the whole block, its keyword included, lines separated by `\n`
/// @param beforeCue the place in the track of the cue that it stands before
public record Aside(Kind kind, String text, int beforeCue) {
  /// What it is.
  public enum Kind {
    /// The signature line and the lines below it: `WEBVTT - A talk`, `Language: en`.
    HEADER,
    /// A style sheet or a list of styles.
    STYLE,
    /// An area that cues may be placed in.
    REGION,
    /// A comment.
    NOTE,
    /// A block that the format gives no meaning to.
    UNKNOWN;

    /// What several are called in messages: `comments`.
    String plural() {
      return switch (this) {
        case HEADER -> "header lines";
        case STYLE -> "style sheets";
        case REGION -> "regions";
        case NOTE -> "comments";
        case UNKNOWN -> "other blocks";
      };
    }
  }

  /// The value of the header line `name: value` among `asides`.
  public static Optional<String> header(List<Aside> asides, String name) {
    String start = name + ":";
    return asides.stream()
        .filter(aside -> aside.kind() == Kind.HEADER)
        .flatMap(aside -> aside.body().lines())
        .filter(line -> line.regionMatches(true, 0, start, 0, start.length()))
        .map(line -> line.substring(start.length()).strip())
        .findFirst();
  }

  /// What follows the first line: the rules of a style sheet, the settings of a region.
  public String body() {
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end + 1);
  }
}

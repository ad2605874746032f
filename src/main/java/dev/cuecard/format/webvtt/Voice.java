package dev.cuecard.format.webvtt;

import dev.cuecard.timedtext.Entities;
import java.util.Optional;

/// Who speaks in a WebVTT cue.
final class Voice {
  private static final String TAG = "<v";

  private Voice() {}

  /// > A WebVTT cue voice span: the tag "v", optional classes, whitespace, and an annotation that
  /// > gives the name of the voice.
  ///
  /// The annotation of the first voice tag in `text`.
  static Optional<String> of(String text) {
    for (int at = text.indexOf(TAG); at >= 0; at = text.indexOf(TAG, at + 1)) {
      int end = text.indexOf('>', at);
      if (end < 0) {
        return Optional.empty();
      }
      String tag = text.substring(at + TAG.length(), end);
      String name = tag.replaceFirst("^(\\.[^\\s]*)?(?=\\s|$)", "");
      if (!name.isBlank() && Character.isWhitespace(name.charAt(0))) {
        return Optional.of(Entities.decode(name.strip().replaceAll("\\s+", " ")));
      }
    }
    return Optional.empty();
  }
}

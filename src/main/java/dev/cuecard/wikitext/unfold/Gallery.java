package dev.cuecard.wikitext.unfold;

import java.util.stream.Collectors;

/// `<gallery>`, a picture a line: `File:Bell.jpg|alt=…|The old bell`.
final class Gallery {
  private static final String BETWEEN = String.valueOf(Marks.BREAK);

  private Gallery() {}

  /// The captions, each on its own.
  static String captions(String content) {
    return content
        .lines()
        .filter(line -> line.indexOf('|') >= 0)
        .map(line -> line.substring(line.lastIndexOf('|') + 1).strip())
        .filter(caption -> !caption.isEmpty())
        .collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
  }
}

package dev.cuecard.edit;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.timedtext.Hints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Rewrites files that are in memory.
final class Rewriter {
  /// What was written, and what became of it.
  record Answer(String text, Rewritten done) {}

  private Rewriter() {}

  static Answer of(String text, SubtitleFormat to, Edit... edits) {
    var file = Encoded.of(text);
    SubtitleFormat from = SubtitleFormat.of(file).orElseThrow();
    var out = new StringBuilder();
    try {
      Rewritten done = new Rewrite(file, from, to, Hints.NONE, List.of(edits)).to(out);
      return new Answer(out.toString(), done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// In the format that it is in.
  static Answer of(String text, Edit... edits) {
    return of(text, SubtitleFormat.of(text).orElseThrow(), edits);
  }
}

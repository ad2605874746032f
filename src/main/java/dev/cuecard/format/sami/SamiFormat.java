package dev.cuecard.format.sami;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.TaggedText;
import dev.cuecard.timedtext.parse.Pieces;
import java.io.IOException;

/// SAMI 1.0 (Microsoft, "Understanding SAMI 1.0"), which looks like HTML and is as loosely written.
public final class SamiFormat implements Format {
  /// Behind declarations and comments.
  @Override
  public boolean recognises(Encoded file) {
    String head = file.head();
    int first = head.indexOf('<');
    while (head.startsWith("<!", first) || head.startsWith("<?", first)) {
      first = head.indexOf('<', first + 1);
    }
    return first >= 0 && head.regionMatches(true, first, "<sami", 0, 5);
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    Pieces.read(file, SamiTag::lastSync, sink, new SamiParser(hints.language(), sink)::read);
  }

  @Override
  public Notation notation() {
    return new TaggedText();
  }
}

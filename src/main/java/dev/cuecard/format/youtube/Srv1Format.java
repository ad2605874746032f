package dev.cuecard.format.youtube;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.xml.XmlRoot;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.TaggedText;
import java.io.IOException;

/// YouTube's srv1: `<transcript>` of `<text start="1.5" dur="2">`, times in seconds. The text has
/// HTML in it, escaped once more.
public final class Srv1Format implements Format {
  @Override
  public boolean recognises(Encoded file) {
    return XmlRoot.of(file.head())
        .filter(root -> root.matches("(?s)transcript(\\s.*)?/?"))
        .filter(_ -> file.head().contains("<text"))
        .isPresent();
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    CaptionReader.read(file, "transcript", "start", 1000, sink);
  }

  @Override
  public Notation notation() {
    return new TaggedText();
  }
}

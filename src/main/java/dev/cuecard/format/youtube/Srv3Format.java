package dev.cuecard.format.youtube;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.xml.XmlRoot;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;

/// YouTube's srv3, `<timedtext format="3">`, and srv2, which has `text` for its `p` and no styles.
/// The text of a cue is what stands in its `p`. Nobody but YouTube defines them; the meaning of
/// attributes is that of arcusmaximus/YTSubConverter's and yt-dlp's documentation.
public final class Srv3Format implements Format {
  @Override
  public boolean recognises(Encoded file) {
    return XmlRoot.of(file.head())
        .filter(root -> root.matches("(?s)timedtext(\\s.*)?/?"))
        .isPresent();
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    CaptionReader.read(file, "timedtext", "t", 1, sink);
  }

  @Override
  public Notation notation() {
    return new Srv3Notation();
  }
}

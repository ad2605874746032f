package dev.cuecard.format.json.youtube;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.json.JsonOutline;
import dev.cuecard.format.webvtt.VttFormat;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;

/// The JSON that YouTube's player asks for (`fmt=json3`). Nothing defines it; it is the XML of
/// "srv3" with longer names. Its cues are given in WebVTT's notation, with a time before each word
/// whose time is known.
///
/// The lines of an automatic track overlap, because two are shown at a time: each keeps its own
/// times.
public final class YouTubeFormat implements Format {
  @Override
  public boolean recognises(Encoded file) {
    JsonOutline outline = JsonOutline.of(file.head());
    return outline.has("wireMagic") || outline.has("events[].tStartMs");
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    YouTubeReader.read(file, sink);
  }

  @Override
  public Notation notation() {
    return new VttFormat().notation();
  }
}

package dev.cuecard.format.json.speech;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.webvtt.VttFormat;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;

/// What speech recognizers write as JSON, and the plain lists of cues that scripts make:
/// [SpeechDialect] names them. Their cues are given in WebVTT's notation, with a time before each
/// word whose time is known.
public final class SpeechFormat implements Format {
  @Override
  public boolean recognises(Encoded file) {
    return SpeechSignature.isIn(file.head());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    SpeechReader.read(file, sink);
  }

  @Override
  public Notation notation() {
    return new VttFormat().notation();
  }
}

package dev.cuecard.format.transcript;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import dev.cuecard.timedtext.parse.LineParser;
import java.io.IOException;

/// A transcript: text with a time before it or above it. Nothing defines it; read is what is copied
/// from YouTube, meeting recorders and chapter lists.
public final class TranscriptFormat implements WritableFormat {
  @Override
  public boolean recognises(Encoded file) {
    return Recognition.isTranscript(file.head());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    LineParser.read(file, sink, TranscriptParser.EXAMPLE, new TranscriptParser(sink));
  }

  @Override
  public Notation notation() {
    return new TranscriptNotation();
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new TranscriptWriter(out);
  }
}

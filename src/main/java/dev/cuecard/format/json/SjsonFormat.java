package dev.cuecard.format.json;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import java.io.IOException;

/// SJSON, in which Open edX keeps transcripts: one object of three lists, `start` and `end` in
/// milliseconds and `text`.
public final class SjsonFormat implements WritableFormat {
  @Override
  public boolean recognises(Encoded file) {
    return SjsonReader.recognises(file.head());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    SjsonReader.read(file, sink);
  }

  @Override
  public Notation notation() {
    return new SjsonNotation();
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new SjsonWriter(out);
  }
}

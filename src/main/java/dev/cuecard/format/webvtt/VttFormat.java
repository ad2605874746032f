package dev.cuecard.format.webvtt;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import dev.cuecard.timedtext.parse.Pieces;
import java.io.IOException;

/// WebVTT.
public final class VttFormat implements WritableFormat {
  @Override
  public boolean recognises(Encoded file) {
    return VttParser.recognises(file.head()) || VttParser.isMeantAsVtt(file.head());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    var parser = new VttParser(sink, file.head());
    Pieces.read(file, VttParser::border, sink, parser::read);
  }

  @Override
  public Notation notation() {
    return new VttNotation();
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new VttWriter(out);
  }
}

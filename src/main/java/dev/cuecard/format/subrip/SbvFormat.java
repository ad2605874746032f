package dev.cuecard.format.subrip;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WordsOnly;
import dev.cuecard.timedtext.WritableFormat;
import dev.cuecard.timedtext.parse.Pieces;
import java.io.IOException;

/// SBV, which YouTube takes and gives.
public final class SbvFormat implements WritableFormat {
  @Override
  public boolean recognises(Encoded file) {
    return SbvParser.recognises(file.head());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    Pieces.read(file, SbvParser::border, sink, new SbvParser(sink)::read);
  }

  @Override
  public Notation notation() {
    return new WordsOnly();
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new SbvWriter(out);
  }
}

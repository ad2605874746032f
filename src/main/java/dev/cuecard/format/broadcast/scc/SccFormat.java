package dev.cuecard.format.broadcast.scc;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.broadcast.BroadcastNotation;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.Pieces;
import java.io.IOException;

/// Scenarist closed captions: the bytes of line 21 of American television, in words of four digits.
public final class SccFormat implements Format {
  @Override
  public boolean recognises(Encoded file) {
    return SccParser.recognises(file.head());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    var parser = new SccParser(hints, sink);
    Pieces.read(file, piece -> piece.lastIndexOf('\n') + 1, sink, parser::read);
  }

  @Override
  public Notation notation() {
    return new BroadcastNotation(CaptionPlacement::of);
  }
}

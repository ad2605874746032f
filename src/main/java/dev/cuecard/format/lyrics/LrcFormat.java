package dev.cuecard.format.lyrics;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import dev.cuecard.timedtext.parse.LineParser;
import java.io.IOException;

/// LRC, simple and enhanced. Nothing defines it; Wikipedia's "LRC (file format)" tells how players
/// understand it, and `docs/formats.md` how it is understood here.
public final class LrcFormat implements WritableFormat {
  @Override
  public boolean recognises(Encoded file) {
    return LrcTag.beginsFile(file.head());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    LineParser.read(file, sink, "a line such as [00:01.00]", new LrcParser(sink));
  }

  @Override
  public Notation notation() {
    return new LrcNotation();
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new LrcWriter(out);
  }
}

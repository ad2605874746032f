package dev.cuecard.format.ass;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Pieces;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import java.io.IOException;

/// Advanced SubStation Alpha, or SubStation Alpha. Each reads the other; what a file is, its styles
/// or else its script type say.
public final class AssFormat implements WritableFormat {
  private final Edition edition;

  public AssFormat(Edition edition) {
    this.edition = edition;
  }

  @Override
  public boolean recognises(Encoded file) {
    return Recognition.of(file.head()).filter(edition::equals).isPresent();
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    Pieces.read(file, AssParser::border, sink, new AssParser(edition, sink)::read);
  }

  @Override
  public Notation notation() {
    return new AssNotation(edition);
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new AssWriter(edition, out);
  }
}

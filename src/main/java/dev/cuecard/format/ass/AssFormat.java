package dev.cuecard.format.ass;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.ass.script.Edition;
import dev.cuecard.format.ass.script.HeaderSink;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import dev.cuecard.timedtext.parse.Pieces;
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

  /// Styles that stand behind the events they explain are told before them.
  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    if (Recognition.beginsWithEvents(file.head())) {
      Pieces.read(file, AssParser::border, Sink.NONE, parser(new HeaderSink(sink, true)));
      Pieces.read(file, AssParser::border, sink, parser(new HeaderSink(sink, false)));
    } else {
      Pieces.read(file, AssParser::border, sink, parser(sink));
    }
  }

  private Pieces.PieceReader parser(Sink sink) {
    return new AssParser(edition, sink)::read;
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

package dev.cuecard.format.broadcast.stl;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.broadcast.BroadcastNotation;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.io.IOException;

/// The subtitle exchange format of the European Broadcasting Union (Tech 3264): a block of 1,024
/// bytes about the programme, then blocks of 128 bytes with a subtitle each.
public final class EbuStlFormat implements Format {
  @Override
  public boolean recognises(Encoded file) {
    return Gsi.isAtStartOf(file.headBytes());
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    if (recognises(file)) {
      StlReader.read(file, StlClock.of(file, hints), sink);
    } else {
      NoCues.report(file.head(), "STL25.01", new ProblemLog(file.head(), 1, sink::problem));
    }
  }

  @Override
  public Notation notation() {
    return new BroadcastNotation((settings, _) -> StlPlacement.of(settings));
  }
}

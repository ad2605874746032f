package dev.cuecard.format.lines;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import dev.cuecard.timedtext.parse.LineParser;
import java.io.IOException;

/// MicroDVD, which counts frames. Known from its player's read-me and from what other players
/// understand.
public final class MicroDvdFormat implements WritableFormat {
  private static final String EXAMPLE = "a line such as {25}{50}text";

  /// How far into a file a first cue may stand, in lines that are not blank.
  private static final int FIRST = 3;

  @Override
  public boolean recognises(Encoded file) {
    return file.head()
        .lines()
        .filter(line -> !line.isBlank())
        .limit(FIRST)
        .anyMatch(MicroDvdLine::isSure);
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    var parser = new MicroDvdParser(FrameRate.of(hints), EXAMPLE, sink);
    LineParser.read(file, sink, EXAMPLE, parser);
  }

  @Override
  public Notation notation() {
    return new MicroDvdNotation();
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new MicroDvdWriter(out, hints);
  }
}

package dev.cuecard.format.lines;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LineParser;
import java.io.IOException;
import java.util.List;

/// TMPlayer: whole seconds, and no ends but those that a line without text gives.
public final class TmPlayerFormat implements Format {
  /// How many lines must all be of the format.
  private static final int LOOK = 4;

  @Override
  public boolean recognises(Encoded file) {
    List<String> first = file.head().lines().filter(line -> !line.isBlank()).limit(LOOK).toList();
    return first.size() > 1 && first.stream().allMatch(TmPlayerParser::isSure);
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    LineParser.read(file, sink, TmPlayerParser.EXAMPLE, new TmPlayerParser(sink));
  }

  @Override
  public Notation notation() {
    return new PipedNotation("/");
  }
}

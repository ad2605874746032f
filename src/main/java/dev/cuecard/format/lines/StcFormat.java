package dev.cuecard.format.lines;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WordsOnly;
import dev.cuecard.timedtext.parse.LineParser;
import java.io.IOException;
import java.util.Optional;

/// Text below lines `*TC hh:mm:ss;ff`, as in the `.stc` files of the captions that Google published
/// for its videos (google-video-captions).
public final class StcFormat implements Format {
  @Override
  public boolean recognises(Encoded file) {
    Optional<String> first = file.head().lines().filter(line -> !line.isBlank()).findFirst();
    return first.filter(StcParser::isTime).isPresent();
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    LineParser.read(file, sink, StcParser.EXAMPLE, new StcParser(hints, sink));
  }

  @Override
  public Notation notation() {
    return new WordsOnly();
  }
}

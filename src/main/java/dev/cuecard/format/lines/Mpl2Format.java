package dev.cuecard.format.lines;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LineParser;
import java.io.IOException;
import java.util.Optional;

/// MPL2, which is MicroDVD in tenths of a second and square brackets.
public final class Mpl2Format implements Format {
  private static final String EXAMPLE = "a line such as [10][20]text";
  private static final FrameRate TENTHS = new FrameRate(10);

  @Override
  public boolean recognises(Encoded file) {
    Optional<String> first = file.head().lines().filter(line -> !line.isBlank()).findFirst();
    return first.filter(line -> line.matches("(?s)\\[\\d{1,9}\\]\\h*\\[\\d{0,9}\\].*")).isPresent();
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    var parser = new MicroDvdParser(Optional.of(TENTHS), EXAMPLE, sink);
    LineParser.read(file, sink, EXAMPLE, parser);
  }

  /// > mark = "/" italic, "\" bold, "_" underlined
  @Override
  public Notation notation() {
    return new PipedNotation("/\\_");
  }
}

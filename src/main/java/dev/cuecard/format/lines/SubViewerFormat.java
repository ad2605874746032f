package dev.cuecard.format.lines;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import dev.cuecard.timedtext.parse.LineParser;
import java.io.IOException;

/// SubViewer 2, told from YouTube's SBV by two-digit hours with hundredths of a second, or by its
/// header.
public final class SubViewerFormat implements WritableFormat {
  @Override
  public boolean recognises(Encoded file) {
    String head = file.head();
    boolean hasHeader = head.stripLeading().startsWith("[INFORMATION]");
    return head.lines()
        .anyMatch(
            line -> hasHeader ? SubViewerTiming.of(line) != null : SubViewerTiming.isSure(line));
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    LineParser.read(file, sink, SubViewerTiming.EXAMPLE, new SubViewerParser(sink));
  }

  @Override
  public Notation notation() {
    return new SubViewerNotation();
  }

  @Override
  public Writer writer(Output out, Hints hints) {
    return new SubViewerWriter(out);
  }
}

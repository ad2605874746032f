package dev.cuecard.format.lines;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LineParser;
import java.io.IOException;
import java.util.Iterator;
import java.util.regex.Pattern;

/// SubViewer 1, and DKS, which is the same on one line: whole seconds, and no ends but those that a
/// time without text gives.
public final class SubViewer1Format implements Format {
  private static final Pattern HEADER = Pattern.compile("\\[[A-Z ]{3,20}\\].*|\\*+[ A-Z]*\\*+");

  @Override
  public boolean recognises(Encoded file) {
    String head = file.head();
    boolean isDks = head.contains("[br]");
    for (Iterator<String> lines = head.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next().strip();
      if (SubViewer1Parser.isTime(line)) {
        return isDks || line.endsWith("]");
      }
      if (!line.isEmpty() && !HEADER.matcher(line).matches()) {
        return false;
      }
    }
    return false;
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    LineParser.read(file, sink, SubViewer1Parser.EXAMPLE, new SubViewer1Parser(sink));
  }

  @Override
  public Notation notation() {
    return new PipedNotation("");
  }
}

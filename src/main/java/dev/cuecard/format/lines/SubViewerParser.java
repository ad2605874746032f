package dev.cuecard.format.lines;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.CueLines;
import dev.cuecard.timedtext.parse.LineParser;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.SourceLine;
import org.jspecify.annotations.Nullable;

/// Reads SubViewer 2.
///
/// > file = 0*1(header) *(timing text)
///
/// The text of a cue is all up to the next timing line, without blank lines at its ends.
final class SubViewerParser implements LineParser {
  private final Sink sink;
  private final CueLines text = new CueLines();
  private @Nullable TimeSpan span;

  SubViewerParser(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void line(SourceLine line) {
    SubViewerTiming timing = SubViewerTiming.of(line.text());
    if (timing == null) {
      text.add(line);
    } else {
      close();
      span = MendedSpan.of(timing.start(), timing.end(), line.start(), line.log());
    }
  }

  @Override
  public boolean end() {
    boolean hasCues = span != null;
    if (hasCues) {
      close();
    }
    return hasCues;
  }

  /// The text so far is that of a cue, or before the first one the header.
  private void close() {
    String words = text.take();
    if (span != null) {
      sink.cue(new Cue(span, words));
    } else if (!words.isEmpty()) {
      sink.aside(new Aside(Aside.Kind.HEADER, words, 0));
    }
  }
}

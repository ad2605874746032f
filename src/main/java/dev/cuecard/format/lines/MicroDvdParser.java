package dev.cuecard.format.lines;

import dev.cuecard.cue.Cue;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.LineParser;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.OpenEnds;
import dev.cuecard.timedtext.parse.SourceLine;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Reads MicroDVD.
///
/// > file = 0*1(rate line) *(0*1(default line) / cue line)
///
/// A missing end is the next start, a missing start the end before.
final class MicroDvdParser implements LineParser {
  private static final int LONGEST = 1 << 22;

  /// A cue whose end may not be known until the next one's start is.
  private record Open(long start, OptionalLong end, StringBuilder text, SourceLine line) {}

  private final Sink sink;
  private final String example;
  private final Optional<FrameRate> asked;
  private @Nullable FrameRate rate;
  private @Nullable Open open;
  private long lastEnd;
  private boolean hasCues;

  /// @param asked the rate that counts whatever the file says; empty to take the file's
  /// @param example a line of the format, for reports
  MicroDvdParser(Optional<FrameRate> asked, String example, Sink sink) {
    this.sink = sink;
    this.example = example;
    this.asked = asked;
  }

  @Override
  public void line(SourceLine line) {
    String text = LenientTime.strip(line.text());
    if (text.isEmpty()) {
      return;
    }
    if (MicroDvdLine.isDefault(text)) {
      sink.aside(new Aside(Aside.Kind.STYLE, text, 0));
    } else {
      MicroDvdLine.of(line.text())
          .or(() -> MicroDvdLine.of(text))
          .ifPresentOrElse(found -> found(found, line), () -> more(text, line));
    }
  }

  @Override
  public boolean end() {
    close(OptionalLong.empty());
    return hasCues;
  }

  private void found(MicroDvdLine found, SourceLine line) {
    if (rate == null) {
      Optional<FrameRate> said = found.rate();
      rate = asked.or(() -> said).orElse(FrameRate.USUAL);
      if (said.isPresent()) {
        sink.aside(new Aside(Aside.Kind.HEADER, line.text().strip(), 0));
        return;
      }
      if (asked.isEmpty()) {
        String guess = "the file does not say its frame rate, taken as " + rate + " a second";
        line.log().add(line.start(), Severity.NOTE, guess);
      }
    }
    close(found.start());
    if (found.start().isEmpty() || found.end().isEmpty()) {
      line.mended("a frame is missing, taken from the cue before or behind");
    }
    var text = new StringBuilder(found.text());
    open = new Open(found.start().orElse(lastEnd), found.end(), text, line);
  }

  /// A line without frames is one more of the text above.
  private void more(String text, SourceLine line) {
    if (open == null) {
      line.dropped(example);
    } else if (open.text().length() < LONGEST) {
      line.mended("a line without frames, taken as one of the cue above");
      open.text().append('|').append(text);
    }
  }

  private void close(OptionalLong next) {
    Open cue = open;
    open = null;
    if (cue == null || rate == null) {
      return;
    }
    long start = rate.millis(cue.start());
    long follows = rate.millis(next.orElse(cue.start()));
    long end =
        cue.end().isPresent()
            ? rate.millis(cue.end().getAsLong())
            : follows > start ? follows : start + OpenEnds.LAST;
    var span = MendedSpan.of(start, end, cue.line().start(), cue.line().log());
    sink.cue(new Cue(span, cue.text().toString()));
    hasCues = true;
    lastEnd = cue.end().orElse(rate.frame(end));
  }
}

package dev.cuecard.format.transcript;

import dev.cuecard.format.transcript.TimedLine.Shape;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.LineParser;
import dev.cuecard.timedtext.parse.OpenEnded;
import dev.cuecard.timedtext.parse.SourceLine;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a transcript.
///
/// > file = heading *(timed line *(more text))
///
/// The first time of the file shows where its times stand; elsewhere they are words.
final class TranscriptParser implements LineParser {
  static final String EXAMPLE = "a line such as [0:00:31] text";

  /// What screen readers are told of a time, which copying from YouTube brings along below it.
  private static final Pattern SPELLED =
      Pattern.compile("\\d{1,4} (?:hour|minute|second)s?(?:, \\d{1,2} (?:minute|second)s?){0,2}");

  private final Sink sink;
  private final OpenEnded cues;
  private @Nullable Shape shape;
  private long last;
  private boolean isBelowTime;
  private String name = "";

  TranscriptParser(Sink sink) {
    this.sink = sink;
    this.cues = new OpenEnded(sink, Speaker.MARK::of);
  }

  @Override
  public void line(SourceLine line) {
    String text = LenientTime.strip(line.text()).strip();
    if (text.isEmpty()) {
      return;
    }
    Optional<TimedLine> timed = TimedLine.of(text).filter(this::isTime);
    if (timed.isPresent()) {
      begin(timed.get(), line);
    } else if (!cues.hasBegun()) {
      sink.aside(new Aside(Aside.Kind.HEADER, text, 0));
    } else if (!isBelowTime || !SPELLED.matcher(text).matches()) {
      words(line, text);
    }
    isBelowTime = timed.isPresent();
  }

  @Override
  public boolean end() {
    return cues.end();
  }

  /// Without brackets or a name, a time before the last one is part of the words.
  private boolean isTime(TimedLine line) {
    return shape == null
        || (line.shape() == shape && (shape == Shape.BRACKETS || line.start() >= last))
        || (shape == Shape.FRONT && line.shape() == Shape.ALONE && line.start() >= last);
  }

  private void begin(TimedLine timed, SourceLine line) {
    shape = shape == null ? timed.shape() : shape;
    last = timed.start();
    cues.begin(timed.start(), line);
    if (timed.isRange()) {
      cues.until(timed.end(), line);
    }
    name = "";
    if (shape == Shape.BEHIND_NAME) {
      name = timed.text() + ": ";
    } else if (!timed.text().isEmpty()) {
      words(line, timed.text());
    }
  }

  private void words(SourceLine line, String text) {
    cues.words(line.with(name + text));
    name = "";
  }
}

package dev.cuecard.timedtext.parse;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.timedtext.Sink;
import java.util.ArrayList;
import java.util.List;

/// Gives an end to cues of which a file says only when they start: the start of the next one that
/// starts later. Holds cues no longer than until that comes.
public final class OpenEnds {
  /// How long the last cue of a file is taken to be shown, in milliseconds: nothing says.
  public static final long LAST = 5000;

  /// More cues do not start at the same time.
  private static final int MOST = 1000;

  private record Held(Cue cue, boolean isOpen) {}

  private final Sink sink;
  private final List<Held> held = new ArrayList<>();
  private long latest;

  public OpenEnds(Sink sink) {
    this.sink = sink;
  }

  /// Takes the next cue, whose end is known.
  public void closed(Cue cue) {
    next(cue.span().start());
    if (held.isEmpty()) {
      sink.cue(cue);
    } else {
      held.add(new Held(cue, false));
    }
  }

  /// Takes the next cue, whose end is not known, whatever its span says.
  public void open(Cue cue) {
    next(cue.span().start());
    latest = held.isEmpty() ? cue.span().start() : Math.max(latest, cue.span().start());
    held.add(new Held(cue, true));
  }

  /// Ends what is still open.
  public void end() {
    release(latest + LAST);
  }

  /// Ends what is open before `start`, where something else begins.
  public void next(long start) {
    if (start > latest) {
      release(start);
    } else if (held.size() >= MOST) {
      end();
    }
  }

  private void release(long end) {
    for (Held each : held) {
      TimeSpan span = each.cue().span();
      sink.cue(each.isOpen() ? each.cue().at(new TimeSpan(span.start(), end)) : each.cue());
    }
    held.clear();
    latest = 0;
  }
}

package dev.cuecard.format.ass;

import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;

/// Gathers lines into asides. Blank lines belong to what stands above them; those below a cue or a
/// comment to what follows, unless that is a cue.
final class Block {
  /// One with an attached file in it is told in parts.
  private static final int LONGEST = 1 << 20;

  private final Sink sink;
  private final StringBuilder text = new StringBuilder();
  private Aside.Kind kind = Aside.Kind.UNKNOWN;
  private boolean isBlank = true;
  private boolean isEmpty = true;

  Block(Sink sink) {
    this.sink = sink;
  }

  /// Begins an aside of its own with `line`.
  void begin(Aside.Kind kind, String line, int cues) {
    endUnlessBlank(cues);
    add(line, kind, cues);
  }

  /// Adds `line`, which begins an aside of `kind` if there is none.
  void add(String line, Aside.Kind kind, int cues) {
    if (text.length() > LONGEST) {
      endUnlessBlank(cues);
    }
    if (isBlank) {
      this.kind = kind;
    }
    text.append(isEmpty ? "" : "\n").append(line);
    isEmpty = false;
    isBlank &= line.isBlank();
  }

  /// Tells an aside of this one line.
  void alone(Aside.Kind kind, String line, int cues) {
    begin(kind, line, cues);
    end(cues);
  }

  /// Tells what there is, unless it is nothing but blank lines.
  void end(int cues) {
    endUnlessBlank(cues);
    clear();
  }

  private void endUnlessBlank(int cues) {
    if (!isBlank) {
      sink.aside(new Aside(kind, text.toString(), cues));
      clear();
    }
  }

  private void clear() {
    text.setLength(0);
    isEmpty = true;
    isBlank = true;
  }
}

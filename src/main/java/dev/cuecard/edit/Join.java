package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.Track;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.Conversion;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes several subtitle files into one, one behind the other, as the videos are joined. Styles
/// and regions are those of the first file; others have no place behind the first cue, and are
/// reported. What a later file says before its first cue as one before it did is not said again.
public final class Join {
  private final SubtitleFormat to;
  private final Output out;
  private final WritableFormat.Writer writer;
  private final Set<String> headings = new HashSet<>();
  private boolean isFirst = true;
  private long cues;
  private long end;

  /// @param to must be writable
  public Join(SubtitleFormat to, Appendable out, Hints hints) {
    this.to = to;
    this.out = new Output(to.title(), out);
    this.writer = to.writer(this.out, hints);
  }

  /// Adds all cues of `file`, `offset` ms later than it has them.
  ///
  /// @return what could not be read
  /// @throws IOException if the file cannot be read
  public List<Problem> add(Encoded file, SubtitleFormat from, Hints hints, long offset)
      throws IOException {
    var part = new Part(from, offset);
    from.read(file, hints, part);
    isFirst = false;
    return part.problems.list();
  }

  /// Writes what the file ends with. Nothing may follow.
  public void end() {
    writer.end();
  }

  /// The end of the last cue so far, in ms: where the next file begins if nothing else is known.
  public long lastEnd() {
    return end;
  }

  /// How many cues were written.
  public long cues() {
    return cues;
  }

  /// What the format cannot hold.
  public List<Problem> losses() {
    return out.losses().list();
  }

  /// One file on its way into the whole.
  private final class Part implements Sink {
    private final Conversion conversion;
    private final Notation notation;
    private final Retiming retiming;
    private final Problems problems = new Problems();

    Part(SubtitleFormat from, long offset) {
      conversion = new Conversion(from, to, writer, out.losses());
      notation = from.notation();
      retiming = Retiming.shift(offset);
    }

    @Override
    public void about(Language language, Track.Origin origin) {}

    @Override
    public void aside(Aside aside) {
      notation.aside(aside);
      boolean isSaid = aside.beforeCue() == 0 && !headings.add(aside.text());
      if (isSaid && !isFirst) {
        return;
      }
      if (isFirst || aside.kind() == Aside.Kind.NOTE) {
        conversion.aside(aside);
      } else {
        notation.lost(aside).ifPresent(out.losses()::aside);
      }
    }

    @Override
    public void cue(Cue cue) {
      cues++;
      Cue moved = notation.retimed(cue, retiming);
      end = Math.max(end, moved.span().end());
      conversion.cue(moved);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }
}

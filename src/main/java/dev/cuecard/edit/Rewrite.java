package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.Conversion;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Writes a subtitle file anew as it is read: in another format, changed, or both. Memory does not
/// grow with the file, but for formats that must be known whole before they can be written.
///
/// ```java
/// var rewrite = new Rewrite(file, SubtitleFormat.WEBVTT, SubtitleFormat.SUBRIP, Hints.NONE, List.of());
/// Rewritten done = rewrite.to(out);
/// ```
public final class Rewrite implements Sink {
  private final Encoded file;
  private final SubtitleFormat from;
  private final SubtitleFormat to;
  private final Hints hints;
  private final List<Edit> edits;
  private final Notation notation;
  private final Problems problems = new Problems();
  private Losses losses = Losses.unread();
  private Optional<Conversion> conversion = Optional.empty();
  private long read;

  /// @param edits made to each cue in this order; they are this file's own
  public Rewrite(
      Encoded file, SubtitleFormat from, SubtitleFormat to, Hints hints, List<Edit> edits) {
    this.file = file;
    this.from = from;
    this.to = to;
    this.hints = hints;
    this.edits = List.copyOf(edits);
    this.notation = from.notation();
  }

  /// Reads and writes all of it.
  ///
  /// @throws IOException if the file cannot be read
  /// @throws java.io.UncheckedIOException if `out` cannot be written
  public Rewritten to(Appendable out) throws IOException {
    var output = new Output(to.title(), out);
    losses = output.losses();
    var writer = new Conversion(from, to, output, hints);
    conversion = Optional.of(writer);
    from.read(file, hints, this);
    writer.end();
    return new Rewritten(
        from,
        to,
        file.charset(),
        read,
        writer.cues(),
        edits.stream().flatMap(edit -> edit.report().stream()).toList(),
        losses.list(),
        problems.list());
  }

  @Override
  public void about(Language language, Track.Origin origin) {
    conversion.ifPresent(writer -> writer.about(language, origin));
  }

  @Override
  public void aside(Aside aside) {
    notation.aside(aside);
    conversion.ifPresent(writer -> writer.aside(aside));
  }

  @Override
  public void cue(Cue cue) {
    read++;
    Cue changed = cue;
    for (Edit edit : edits) {
      Optional<Cue> next = edit.of(changed, notation, losses);
      if (next.isEmpty()) {
        return;
      }
      changed = next.get();
    }
    Cue last = changed;
    conversion.ifPresent(writer -> writer.cue(last));
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}

package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WritableFormat;
import java.util.List;
import java.util.Optional;

/// Writes one file in some format as its cues come. What is in the same format already stays letter
/// by letter as it is; else markup, places and comments are said in the other format's notation,
/// and what that cannot say is reported in the output's losses.
public final class Conversion implements Sink {
  private final boolean isSame;
  private final Notation from;
  private final Notation to;
  private final WritableFormat.Writer writer;
  private final Losses losses;
  private int cues;

  /// @param source whose notation the cues are in
  /// @param target must be writable
  public Conversion(SubtitleFormat source, SubtitleFormat target, Output out, Hints hints) {
    this(source, target, target.writer(out, hints), out.losses());
  }

  /// @param writer of `target`, which others may write to before and after
  public Conversion(
      SubtitleFormat source, SubtitleFormat target, WritableFormat.Writer writer, Losses losses) {
    this.isSame = source == target;
    this.from = source.notation();
    this.to = target.notation();
    this.writer = writer;
    this.losses = losses;
  }

  @Override
  public void about(Language language, Track.Origin origin) {
    writer.about(language, origin);
  }

  @Override
  public void aside(Aside aside) {
    from.aside(aside);
    if (isSame) {
      writer.aside(aside);
      return;
    }
    Optional<Aside> comment = from.comment(aside).flatMap(said -> to.comment(said, cues, losses));
    if (comment.isPresent()) {
      writer.aside(comment.get());
    } else {
      from.lost(aside).ifPresent(losses::aside);
    }
  }

  @Override
  public void cue(Cue cue) {
    if (isSame) {
      cues++;
      writer.cue(cue);
      return;
    }
    StyledCue styled = from.read(cue, losses);
    if (!from.isDrawing(cue)) {
      cues++;
      writer.cue(to.write(styled, losses));
    }
  }

  /// Problems of what is read are no business of the writer.
  @Override
  public void problem(Problem problem) {}

  /// How many cues were written.
  public int cues() {
    return cues;
  }

  /// Writes what the file ends with. Nothing may follow.
  public void end() {
    writer.end();
  }

  /// Writes all of `subtitles`.
  void all(Subtitles subtitles) {
    about(Language.of(subtitles.track().language()), subtitles.track().origin());
    List<Aside> asides = subtitles.asides();
    int next = 0;
    int number = 0;
    for (Cue cue : subtitles.track().cues()) {
      for (; next < asides.size() && asides.get(next).beforeCue() <= number; next++) {
        aside(asides.get(next));
      }
      cue(cue);
      number++;
    }
    asides.subList(next, asides.size()).forEach(this::aside);
    end();
  }
}

package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import java.util.ArrayList;
import java.util.List;

/// Holds a whole file as it is read.
final class Collector implements Sink {
  private final List<Cue> cues = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private final Problems problems = new Problems();
  private Language language;
  private Track.Origin origin = Track.Origin.HUMAN;

  /// @param asked the language that counts whatever the file says; unknown to take the file's
  Collector(Language asked) {
    this.language = asked;
  }

  @Override
  public void about(Language said, Track.Origin from) {
    language = language.equals(Language.UNKNOWN) ? said : language;
    origin = from;
  }

  @Override
  public void aside(Aside aside) {
    asides.add(new Aside(aside.kind(), aside.text(), cues.size()));
  }

  @Override
  public void cue(Cue cue) {
    cues.add(cue);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /// All of it.
  ///
  /// @param format whose notation it is in
  Parsed<Subtitles> subtitles(SubtitleFormat format) {
    var track = new Track(language.tag(), origin, cues);
    return new Parsed<>(new Subtitles(format, track, asides), problems.list());
  }
}

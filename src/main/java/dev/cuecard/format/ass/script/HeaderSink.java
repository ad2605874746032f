package dev.cuecard.format.ass.script;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;

/// Lets through what explains the events, or all else: a script whose events stand first is read
/// twice.
///
/// @param sink what gets it
/// @param isHeader whether the script's information and styles are let through, or all else
public record HeaderSink(Sink sink, boolean isHeader) implements Sink {
  @Override
  public void about(Language language, Track.Origin origin) {
    if (isHeader) {
      sink.about(language, origin);
    }
  }

  @Override
  public void aside(Aside aside) {
    if (isHeader == explains(aside)) {
      sink.aside(isHeader ? new Aside(aside.kind(), aside.text(), 0) : aside);
    }
  }

  private static boolean explains(Aside aside) {
    return aside.kind() == Aside.Kind.STYLE
        || (aside.kind() == Aside.Kind.HEADER && Section.of(aside.text().strip()) == Section.INFO);
  }

  @Override
  public void cue(Cue cue) {
    if (!isHeader) {
      sink.cue(cue);
    }
  }

  @Override
  public void problem(Problem problem) {
    if (!isHeader) {
      sink.problem(problem);
    }
  }
}
